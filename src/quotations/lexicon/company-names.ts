/** Words that companies have in their names. */
export const COMPANY_NAME =
  /\b(?:corp|inc|ltd|plc|llc|co|ab|ag|sa|spa|gmbh|nv|oy|asa|se|group|holdings|motors|bank|airlines?|airways|aviation|shipping|lines|ferries|cruises|railways|energy|gas|electric|systems|labs|technologies|studios|stores|homes|estates|developments|properties|foods|logistics|construction|consulting|solutions|trading|crossings|industries|robotics|semiconductors|packaging|dynamics|brewery|breweries|therapeutics|genomics|biosciences|analytics|automotive|electronics|beverages|pharma\w*|bio\w*)\b/i
