/** Words that lists of first names hold from somewhere in the world, and that in English open the names of things: "Time Warner", "Daily Lund". */
export const NO_FIRST_NAMES: ReadonlySet<string> = new Set(
  `the said not you can time just many even say race million same long money law come general case days real second major
  believe nation chief done life ever great line free able late story future idea morning coal judge chance ways else saw
  winner son banks meet reality hall ones aide read lines alone deep swing pretty truth nine season era mate wealth check
  legacy lady secret cash prime aimed freedom nor carry per truly camp trip light spring knowledge amid lie mine feeling edge
  laid island champion pace driver steel catch link aid imagine chaos cross testimony daily lies loan unique missing alliance
  summit fate bear bet holiday constant boss crash slate chain channel banning arena sway loyal desire unknown spirit magic
  frankly purpose harm deny dream vital beautiful baby severe sad liberty amazing urban tank clarity pilot rebel north girl
  hero owe master pastor brain winter shadow mile soul guide prosperity tally memory jury maximum shy tea bent silver luck
  donate admire rush brown alter echo kingdom landing dynasty sole minor gates crew forever brave dash loyalty legend fared
  slim lens peer lively tag tyranny notorious rowdy jam sharia spike greatness parks ocean merit garner bow fantasy wood
  charisma sane rainy apple mystery essence whisper victorious rope cloud horizon titan lion evangelist iron aura handsome
  exodus marquee mug knight prudent pole rage anthem early royal blade
  alabama berlin england florida tennessee america`.split(/\s+/),
)
