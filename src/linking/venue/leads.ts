import type { VenueKind } from './nouns.ts'

/** A way in which the reporter's words lead up to a venue; the venue's name begins where the pattern ends. */
interface Lead {
  readonly pattern: RegExp
  /** Whether any name that follows is a venue ("interview with Den"), or only a known kind ("told Lavrov" is none). */
  readonly anyName: boolean
  /** The kind that the lead itself tells; null where the venue's own words do. */
  readonly kind: VenueKind | null
  readonly like: string
  readonly unlike: string
}

const lead = (
  pattern: RegExp,
  options: { anyName: boolean; kind: VenueKind | null },
  like: string,
  unlike: string,
): Lead => ({ pattern, ...options, like, unlike })

/** In this order; the first whose venue can be read decides. */
export const LEADS: readonly Lead[] = [
  lead(
    /\b[Ii]nterview(?:s|ed)? (?:(?:published|broadcast|aired|released|shown|carried|granted|given) )?(?:(?:late |early )?on \w+day )?(?:with|on|to|for|by|in|from) /g,
    { anyName: true, kind: 'medium' },
    'he said in an interview with Den',
    'he said after visiting Den',
  ),
  lead(
    /\b(?:program|programme|show|podcast) (?:aired|broadcast|shown|carried)(?: live)? (?:by|on) /g,
    { anyName: false, kind: 'medium' },
    'she said on the Fjord Hour program aired by NRK television',
    'she said of the show aired on Sunday',
  ),
  lead(
    /\b(?:on|via|to|using) (?:the |its |his |her )?(?:social (?:media|network(?:ing)?)|messaging|microblogging|video-sharing|online|internet|discussion) (?:platform|network|site|service|app|forum) (?=\D)/g,
    { anyName: true, kind: 'medium' },
    'he said on the messaging app Wavey',
    'he said on the messaging app',
  ),
  lead(
    /\b(?:post(?:ed|ing)?|shar(?:ed|ing)|upload(?:ed|ing)?|took|taking|turned) (?:[^,;:.\uFFFC]{1,60}? )?to (?=(?:the |his |her |its |their )?(?:Instagram|Facebook|Twitter|X|TikTok|Telegram|YouTube|LinkedIn|Threads|Bluesky|Snapchat|Reddit|Weibo|Mastodon|Truth Social)\b)/g,
    { anyName: true, kind: 'medium' },
    'she posted a picture of the boat to Instagram',
    'she took the boat to Instow',
  ),
  lead(
    /\b(?:held|gave|given|giving|hosted|fronted|convened|staged|faced|(?:wrapped|wrapping) up|finish(?:ed|ing)|conclud(?:ed|ing)|ended|started|begun|opened) (?=(?:an?|the|his|her|its|their) [^,;:\uFFFC]{0,40}?(?:conference|briefing)\b)/g,
    { anyName: false, kind: 'gathering' },
    'She fronted a packed press conference, insisting',
    'She held the conference table',
  ),
  lead(
    /\b(?:conversation|chat|discussion) with /g,
    { anyName: false, kind: 'medium' },
    'she said at the end of the conversation with NRK',
    'she ended a conversation with Lavrov',
  ),
  lead(
    /\b[Ii]nterviews?,? (?:which|that) (?=[^,;:\uFFFC]{2,60}? (?:showed|aired|broadcast|published|carried|ran|printed)\b)/g,
    { anyName: true, kind: 'medium' },
    'in an interview that Den published',
    'he said that Den published it',
  ),
  lead(
    /\b(?:told|tells|telling) (?!Mr |Mrs |Ms |Dr )(?=[^,;:\uFFFC]{2,60}? (?:in an? (?:[a-z]+ ){0,2}interview|by (?:tele)?phone|by e-?mail|in an e-?mail|on air|off camera)\b)/g,
    { anyName: true, kind: 'medium' },
    'she told Den in a telephone interview',
    'she told Den on Sunday',
  ),
  lead(
    /\b(?:op-ed|article|column|commentary|essay|editorial|opinion piece|guest piece|letter|post|message|video|thread|statement) (?:(?:published|posted|shared|released) )?(?:(?:on|this) \w+day )?(?:in|for|on|by) (?!(?:an?|the|his|her|its|their) (?:[\p{L}-]+(?:['’]s)? ){0,3}(?:web)?(?:site|page)\b)/gu,
    { anyName: true, kind: 'medium' },
    'in an article for Foreign Policy',
    'for an article that he signed',
  ),
  lead(
    /\b(?:paper|study|research|findings|report|analysis|results),? (?:that )?(?:was |were )?(?:published|printed|released|out|that appeared) (?:[a-z]+ ){0,3}(?:[A-Z]\w+day )?(?:in|on|by) /g,
    { anyName: true, kind: 'medium' },
    'in a study published last week in the journal Fjord Ecology',
    'the study of the fjord by Orla Lind',
  ),
  lead(
    /\b(?:[Ww]riting|wrote|writes?) (?:(?:on|this) \w+ )?(?:in|for|on) /g,
    { anyName: true, kind: null },
    'Writing in the Harbour Times, she said',
    'he wrote in anger',
  ),
  lead(
    /(?:\b(?:tells|telling|tell|[Bb]riefing)|(?<!\b(?:been|be|being|was|were|is|are|got) )\b(?:told|advised|informed|assured|[Bb]riefed|[Aa]ddressed)) /g,
    { anyName: false, kind: null },
    'she told ABC’s “This Week.”',
    'she was told CCTV',
  ),
  lead(
    /\b(?:[Ss]peaking|spoke|speaks|[Tt]alking|appearing|appeared|[Aa]ddressing|remarks|comments|declarations|statements|answering questions) (?:(?:live|late|early|exclusively|briefly) )?(?:(?:on|this) \w+day )?(?:(?:to|on|with|at|in|before|during|from) )?/g,
    { anyName: false, kind: null },
    'Speaking at a joint press conference, he said',
    'Speaking in Geneva, he said',
  ),
  lead(
    /\b(?:[Aa]sked|[Ii]nterviewed|[Qq]uestioned) (?:[^,;:\uFFFC]{1,60}? )?by /g,
    { anyName: false, kind: null },
    'Asked on Sunday about the port by the broadcaster NRK, she said',
    'asked by Lavrov, she said',
  ),
  lead(
    /\b(?:[Aa]sked|[Qq]uestioned|[Ii]nterviewed|[Qq]uizzed|[Pp]ressed|[Gg]rilled) on (?=\p{Lu})/gu,
    { anyName: true, kind: 'medium' },
    'asked on Open Table if it was over, she said',
    'asked on Monday if it was over, she said',
  ),
  lead(
    /\b(?:[Gg]uest (?:of|on)|on the (?:set|airwaves) of|(?:at|into) the microphones? of|in the columns of) (?=(?:the )?\p{Lu})/gu,
    { anyName: true, kind: 'medium' },
    'Guest of Den Matin, she judged',
    'Guests of Bo Lind, she judged, were late',
  ),
  lead(
    /\b(?:said|says|told \p{Ll}+|revealed|admitted|explained|announced|insisted|claimed|confirmed|joked|added) (?:\p{Lu}\p{Ll}+day )?on (?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\b)(?!(?:\p{Lu}\p{Ll}+ ){1,3}(?:Day|Eve|Night|Street|Road|Avenue|Hill|Square|Island|Court|One|Act|Bill|Line|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)/gu,
    { anyName: true, kind: 'medium' },
    'she revealed on Open Table',
    'she revealed on Boxing Day',
  ),
  lead(
    /\b(?:used|chose|took) (?=(?:an?|the|his|her|their|this) [^,;:\uFFFC]{3,60}? to \p{Ll})/gu,
    { anyName: false, kind: null },
    'She used a graduation ceremony to mend the quarrel.',
    'She used a boat to reach the ceremony.',
  ),
  lead(
    /\b(?:(?:said|says|explained|confirmed|admitted|revealed|announced|complained|mentioned|remarked|joked|stated)|ma(?:de|kes) (?:it )?(?:clear|plain|known)) to /g,
    { anyName: false, kind: null },
    'he said to reporters',
    'she was going to a conference, he said',
  ),
  lead(
    /\b(?:said|says|told|stated|declared|explained|commented|added) (?:(?:on|this) \w+day )?for (?=(?:the )?\p{Lu})/gu,
    { anyName: false, kind: 'medium' },
    'she said on Monday for Radio Vest',
    'she spoke for Vest',
  ),
  lead(
    /\b(?:put out|issued|released) (?=an? (?:[a-z-]+ ){0,3}(?:statement|release|letter|video|note)\b(?! (?:after|before|when|while|as)\b))(?<!\b(?:[Ww]hile|[Aa]fter|[Ss]ince|[Bb]efore|[Uu]ntil) [^,;:]{0,60}(?:put out|issued|released) )/g,
    { anyName: false, kind: 'statement' },
    'she has put out a short statement',
    'she has put out a small fire',
  ),
  lead(
    /\b(?:used|took to|turned to) (?=(?:Instagram|Facebook|Twitter|X|TikTok|Telegram|YouTube|LinkedIn|Threads|Bluesky)\b[^.;:\uFFFC]{0,20} to [a-z])/g,
    { anyName: true, kind: 'medium' },
    'she used Instagram to ask for calm',
    'she used Instagram before it was sold',
  ),
  lead(
    /\b(?:reports?|reported|write|wrote|describe[sd]?|published) (?:[^,.;:\uFFFC]{1,40} )?in (?=(?:the )?(?:\p{Lu}[\p{L}&]+ |of |and |the ){1,5}(?:Letters|Medicine|Science|Sciences|Research|Biology|Physics|Ecology|Reviews|Communications|Proceedings)\b)/gu,
    { anyName: true, kind: 'medium' },
    'the team reports in Fjord Ecology Letters',
    'the team reports in letters',
  ),
  lead(
    /\b[Bb]efore (?=(?:the |a |an )?(?:[\w-]+ ){0,3}(?:committee|panel|court|tribunal|inquiry|commission|parliament|lawmakers|MPs|senators|deputies|Congress|Senate|Parliament|Knesset|Duma)\b)/g,
    { anyName: false, kind: null },
    'she said before a parliamentary committee',
    'before the meeting, she said',
  ),
  lead(
    /\b(?:[Oo]n|[Aa]t|[Ii]n|[Dd]uring|[Vv]ia) (?:the (?:end|start|beginning|close|opening|sidelines|margins) of )?|\b[Bb]y (?=e-?mail|text message)/g,
    { anyName: false, kind: null },
    'he said on NOS radio',
    'he said on Friday',
  ),
]
