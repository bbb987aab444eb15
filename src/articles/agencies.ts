/**
 * News agencies as pages credit them. A name not listed is still a credit where the page's form says so
 * ("/TASS/", "(via MTI)", "LONDON (Reuters) -").
 */
const NAMES = [
  ...['AAP', 'AFP', 'Agence France-Presse', 'Agencia EFE', 'Agencies', 'Agerpres', 'Anadolu', 'Anadolu Agency', 'ANI'],
  ...['ANP', 'ANSA', 'Antara', 'AP', 'APA', 'APP', 'Armenpress', 'Associated Press', 'Australian Associated Press'],
  ...['Azertag', 'Belga', 'BelTA', 'Bernama', 'Bloomberg', 'BNS', 'BSS', 'BTA', 'Canadian Press', 'CNA', 'ČTK', 'CTK'],
  ...['Deutsche Presse-Agentur', 'Dow Jones', 'DPA', 'EFE', 'Fars', 'Hina', 'IANS', 'Interfax', 'Interfax-Ukraine'],
  ...['IRNA', 'ISNA', 'ITAR-TASS', 'Kazinform', 'KCNA', 'KUNA', 'Kyodo', 'Kyodo News', 'LETA', 'Lusa', 'MENA', 'MTI'],
  ...['NAN', 'NTB', 'PA', 'PA Media', 'PAP', 'Petra', 'PNA', 'Press Association', 'Press Trust of India', 'PTI', 'QNA'],
  ...['Reuters', 'RFE/RL', 'RIA', 'RIA Novosti', 'Ritzau', 'SANA', 'SPA', 'Sputnik', 'STT', 'Tanjug', 'TASR', 'TASS'],
  ...['The Associated Press', 'The Canadian Press', 'Thomson Reuters', 'TT', 'Ukrinform', 'UNIAN', 'UNI', 'UPI', 'VNA'],
  ...[
    'WAFA',
    'WAM',
    'Xinhua',
    'Yonhap',
    'Yonhap News Agency',
    'AA',
    'Agencia Lusa',
    'Agencia Nova',
    'Inter Press Service',
  ],
]

const KNOWN = new Set(NAMES.map((name) => name.toLowerCase()))

/**
 * Whether words are one or several agencies' names: "AFP/Reuters", "Reuters, AP", "AFP and dpa".
 *
 * Matches `AFP/Reuters`; must not match `Geneva`.
 */
export function isAgency(words: string): boolean {
  const whole = words.trim().toLowerCase()
  if (whole.length === 0 || whole.length > 80) return false
  if (KNOWN.has(whole)) return true
  return whole.split(/\s*(?:\/|,|&|\band\b|\+|;)\s*/).every((name) => KNOWN.has(name.replace(/\.$/, '')))
}
