import { ADDRESS_LINE } from './printed-address.ts'

/**
 * A kind of line that saved news pages carry beside the article, whatever the site.
 * It is matched against a whole line of at most 300 characters; every quantifier is bounded.
 * `opens` says that what follows is no longer the article: `list`, until running text goes on; `end`, to the end.
 */
export interface FurnitureRow {
  readonly what: string
  readonly pattern: RegExp
  readonly like: string
  readonly unlike: string
  readonly opens?: 'list' | 'end'
}

const row = (what: string, pattern: RegExp, like: string, unlike: string, opens?: 'list' | 'end'): FurnitureRow =>
  opens ? { what, pattern, like, unlike, opens } : { what, pattern, like, unlike }

/** What points away from the article: comments, other stories, newsletters. */
export const AWAY: readonly FurnitureRow[] = [
  row(
    'comments',
    /^(?:leave (?:a|your) (?:reply|comment)|(?:post|add|write) a comment|join the (?:conversation|discussion)|(?:view|show|read|\d+) comments?(?: \(\d+\))?|comments?(?: ?\(\d+\)|:)?|no comments(?: yet)?|be the first to comment)\b.{0,30}$/i,
    'Leave a Reply',
    'Comments by the minister drew a rebuke from the opposition leader.',
    'end',
  ),
  row(
    'a comment form',
    /^(?:your email address will not be published|required fields are marked|save my name, email|you must be logged in to)/i,
    'Your email address will not be published.',
    'Your ballot will not be published, the commission said.',
    'end',
  ),
  row(
    'a list of other stories',
    /^(?:(?:latest|related|other|more|top|recent|trending|popular|similar|featured|breaking)(?: \w+)? (?:news|stories|articles|posts|topics|headlines|coverage|content|reads|links|videos?)|related|trending(?: now)?|most (?:read|popular|viewed|shared|commented)|popular now|you (?:may|might) (?:also )?(?:like|be interested in|have missed)|recommended(?: for you| stories| reading)?|read next|up next|next (?:article|story|post)|previous (?:article|story|post)|editors?['’]? ?s?['’]? picks?|don['’]t miss|more (?:from|on|in|about) [^.,]{1,40}(?=:?$)|what to read next|around the web|sponsored(?: content| links)?|promoted(?: content)?|from the web)[:.]?$/i,
    'Related news',
    'More from the talks is expected on Tuesday, she said.',
    'list',
  ),
  row(
    'a pointer to another story',
    /^(?:see also|read also|also read|also see|read more|read next|read full story|more|related(?: (?:story|stories|article|news|coverage|video))?|watch|listen|in pictures|don['’]t miss|must read|recommended|explainer|full story|click here)\s?(?::|>|»|›|\||-|–|—|\s{2,}).{1,240}$/i,
    'READ MORE: Ministers meet in Oslo over fishing rights',
    'More than 40 people were hurt, officials said.',
  ),
  row(
    'a pointer without a colon',
    /^(?:See also|SEE ALSO|Also read|ALSO READ|Read also|Read more(?: about)?|Click here to)\s{1,4}(?:["“‘]?\p{Lu}|\w+ (?:here|our)).{1,220}$/u,
    'See also Storm closes the port of Rotterdam for a second day',
    'See also the report that the commission issued in May.',
  ),
  row(
    'a pointer, capitals',
    /^(?:READ|SEE|WATCH|LISTEN|MORE|RELATED|ALSO|EXPLAINER|VIDEO|PHOTOS|GALLERY)(?: (?:MORE|ALSO|NOW|HERE|READ|STORIES|NEWS))?\s?[:>|»-].{1,240}$/,
    'WATCH: Flood water sweeps through the town',
    'MORE than one in five said no.',
  ),
  row(
    'a pointer to a subject',
    /^(?:READ|SEE|WATCH)? ?MORE (?:ON|ABOUT|FROM|IN) [\p{Lu}\p{N} &'’,-]{3,60}$/u,
    'READ MORE ON FINES',
    'More on that later, she said.',
  ),
  row(
    'a bare link',
    /^(?:read|see|view|show|load|learn|find out) (?:more|all|less|full (?:article|story)|original|the full story)(?: here| stories| news)?[ .…›»>→]*$/i,
    'Read more »',
    'Read more books, the mayor told the pupils.',
  ),
  row(
    'following',
    /^(?:follow (?:us|me|our|the author)|like us on|join (?:us|our)|subscribe (?:to|now|for|today)|sign up (?:for|to|now|here)|get (?:our|the) (?:latest|daily|morning|free)|download (?:our|the) app|stay (?:informed|up to date|connected)|turn on notifications|enable notifications|add us on|support (?:our|independent) journalism)\b.{0,200}$/i,
    'Sign up for our daily newsletter',
    'Subscribers to the service were told on Monday.',
  ),
  row(
    'a newsletter box',
    /^(?:newsletters?|subscribe|sign (?:in|up|out)|log ?(?:in|out)|register|my account|enter your e-?mail.{0,80}|(?:e-?mail|your e-?mail) address.{0,40}|thank you for (?:subscribing|signing up).{0,60}|by (?:signing up|subscribing|clicking).{0,200})[.:!]?$/i,
    'Sign in',
    'Sign language was used throughout.',
  ),
]

/** What the site and its machinery add to every page. */
export const SITE: readonly FurnitureRow[] = [
  row(
    'an address',
    ADDRESS_LINE,
    'Source: https://news.example/world/talks',
    'The file is at https://news.example/talks, the ministry said.',
  ),
  row(
    'cookies',
    /^(?:(?:we|this (?:web)?site|our (?:web)?site) uses? cookies|accept (?:all )?cookies|cookie (?:policy|settings|preferences|notice)|manage (?:cookies|preferences|consent)|accept all|reject all|by continuing to (?:use|browse))\b.{0,260}$/i,
    'We use cookies to give you the best experience.',
    'Cookies were served after the ceremony.',
  ),
  row(
    'an advertisement',
    /^(?:advertisements?|advertisement - (?:scroll|continue).{0,60}|ads?|sponsored(?: by .{1,60})?|promoted|paid (?:post|content)|article continues (?:below|after).{0,60}|continue reading(?: below)?.{0,60}|story continues.{0,60}|(?:scroll|skip) (?:to|past|down).{0,60}|remove ads)[.:]?$/i,
    'ADVERTISEMENT',
    'Advertisements for the party were pulled.',
  ),
  row(
    'rights',
    /^(?:(?:copyright,? (?:©|\(c\)|(?:19|20)\d\d|by )|©|\(c\) ?(?:19|20))\s?.{0,200}|all rights reserved.{0,120}|.{0,80}\ball rights reserved\.?.{0,120}|this (?:material|article|content) (?:may not|is) (?:be )?(?:published|broadcast|protected|copyright).{0,160}|terms (?:of (?:use|service)|and conditions|& conditions)|privacy (?:policy|notice|statement)|contact us|about us|imprint|disclaimer|advertise(?: with us)?|careers|site ?map|help cent(?:er|re))[.:]?$/i,
    '© 2021 The Harbour Times. All rights reserved.',
    'Copyright law was changed in May.',
  ),
  row(
    'automation',
    /^(?:(?:beta )?v\.? ?\d+(?:\.\d+)*\b.{0,100}|powered by [^,.]{1,60}|.{0,60}\bautomated translation\b.{0,60}|(?:[^.]{1,20} )?translated (?:automatically )?(?:by|from|with) .{1,80}|this (?:article|story|text|page) (?:was|has been) (?:automatically |machine[- ])?(?:translated|generated|published automatically).{0,160}|listen to (?:this )?(?:article|story).{0,60}|.{0,20}\btext[- ]to[- ]speech\b.{0,40}|audio by .{1,40})$/i,
    'Powered by machine translation',
    'Powered by wind alone, the ship crossed in six days.',
  ),
  row(
    'an icon or a picture that is not there',
    /^(?:no (?:image|photo|picture|video|caption)(?: (?:available|found|provided))?|image(?: \d+)?|photo|video|icon|(?:\w+[ -]){0,2}icons?|arrow (?:up|down|left|right)|(?:up|down|left|right|back|next)[ -]arrow|chevron.{0,20}|logo|(?:\w+ ){1,3}logo|thumbnail|placeholder|loading\.*|play(?: video)?|pause|mute|close|menu|search|toggle.{0,30}|open (?:menu|navigation).{0,20}|back to top|go to top|scroll to top|top|home|hamburger)$/i,
    'arrow up',
    'No image could prepare them for this.',
  ),
  row(
    'reading time and counts',
    /^(?:\d+ ?(?:-| )?(?:min(?:ute)?s?|sec(?:ond)?s?)(?: (?:read|listen|watch))?|reading time:?.{0,30}|(?:\d[\d,.]*[km]? (?:views?|shares?|comments?|likes?|reads?|votes?)[\s|,·•]*)+|(?:\d+|an?) (?:minutes?|hours?|days?|weeks?|months?) ago|just now|text size.{0,20}|font size.{0,20}|[-+a ]{1,8}|\d{1,6})$/i,
    '3 min read',
    '40 minutes later the siren sounded.',
  ),
  row(
    'the weather',
    /^(?:.{0,20}-?\d{1,3} ?(?:°|º|˚) ?[cf]?\b.{0,30}|(?:clear|clouds?|cloudy|sunny|overcast|rain|light rain|heavy rain|drizzle|mist|fog|haze|snow|thunderstorms?|(?:few|scattered|broken|overcast) clouds|(?:partly|mostly) (?:cloudy|sunny)|clear sky|moderate rain|humidity.{0,20}|wind:?.{0,20})|weather(?: forecast)?)$/i,
    '19°C / 24°C',
    'Rain is forecast for the weekend.',
  ),
  row(
    'the rates and the hours of prayer',
    /^(?:(?:usd|eur|gbp|brent|btc|gold|nasdaq|dow|s&p 500)\b[\s:/|$€£▲▼]{0,8}\d[\d.,]{0,12}.{0,80}|(?:fajr|dhuhr|asr|maghrib|isha)\b.{0,80}|prayer (?:times?|timings?).{0,60})$/i,
    'USD 74.2 EUR 83.1',
    'Gold was found near the river.',
  ),
  row(
    'a day of another calendar',
    /\b(?:m[uo]harram|safar|rabi[-'’ ]{0,2}(?:al|ul|us|i)|j[ua]mad[ai]|rajab|sha['’]?ban|rama[dz]an|shaww?al|dhu[l']? ?(?:al|qadah|hijjah)|zul|zilhaj|ziqa['’]?a?d)\b.{0,40}\b1[34]\d\d\b/i,
    'Sunday, 30 January 2022 | Jumada al-akhirah 26, 1443',
    'The fast of Ramadan begins on Saturday.',
  ),
  row(
    'the head of a paper',
    /^(?:.{0,60}[|•·] ?)?(?:today['’]?s paper|e-?paper|print edition|today['’]?s edition|latest edition)\b(?: ?[|•·].{0,160})?$/i,
    'Today’s Paper | Tuesday, 4 May 2021',
    'Today’s paper on the floods is read by few.',
  ),
  row(
    'a station and where it sends',
    /^(?:[\p{L}\d&.'’-]{1,30} ){0,5}\d{2,3}(?:\.\d)? ?(?:FM|MHz)(?: ?[|•·–—-] ?[^.]{2,60})?$/u,
    'NRKB 90.7 FM | Bergen Public Radio',
    'He had heard it on 90.7 FM in the car.',
  ),
  row(
    'tags',
    /^(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|posted in|in this (?:story|article)|more on this|section|explore more)\s?(?::.{0,260}|\s.{1,60}[,|#].{1,200})?$/i,
    'Tags: fishing, Oslo, quotas',
    'Topics for the meeting were agreed in May.',
  ),
  row('hashtags', /^(?:#[\p{L}\p{N}_]{2,40}[\s,]*)+$/u, '#fishing #oslo', '#1 in the charts again, the band said.'),
  row(
    'who helped, or who wrote it',
    /^(?:\(?(?:additional )?reporting by .{1,200}|\(?(?:edited|editing|written|writing|compiled|translated|translation|additional (?:writing|research)|research) by .{1,160}|.{2,120}\bcontributed (?:to (?:this|the) (?:report|article|story)|reporting|from).{0,80}|with (?:files|reporting|inputs|additional reporting|material|contributions?) (?:from|by) .{1,120}|about the authors?|(?:follow|contact) (?:him|her|them|the (?:author|writer|reporter)).{0,120}|e-?mail:? ?\S+@\S+.{0,80}|our standards:?.{0,80}|view all posts.{0,60}|(?:see|all) (?:all )?(?:posts|articles) by .{1,60})$/i,
    'Ann Grey contributed to this report.',
    'The army contributed to the rescue for weeks, he said.',
  ),
  row(
    'how it was put together',
    /^[([]?(?:except for the headline, )?this (?:story|article|report|news item) (?:has not been|was not|has been|was|is) (?:edited|published|auto-generated|generated|produced|compiled|sourced|syndicated|first published|originally published|republished).{0,200}$/i,
    '(This story has not been edited by our staff and comes from a syndicated feed.)',
    'This story has no heroes, she said.',
  ),
  row(
    'who the author is',
    /^(?:\p{Lu}[\p{L}.'’-]+ ){2,4}is (?:an?|the) (?:[\p{L}'’-]+ ){0,5}(?:reporter|correspondent|columnist|journalist|editor|staff writer|freelancer|writer)\b[^.]{0,160}\.?$/u,
    'Ann Grey is a senior correspondent for the Times in Oslo.',
    'Ann Grey was the first editor of the paper.',
  ),
  row(
    'an address on the network',
    /^(?:https?:\/\/|www\.)\S{1,280}$|^[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}$|^@\w{2,30}$/i,
    'https://news.example/story/1',
    'www.example.com reported the theft first.',
  ),
  row(
    'a path of sections',
    /^(?:[\p{L}&’' -]{2,32}[>»›→]){1,6}[\p{L}&’' -]{2,32}$/u,
    'Home > World > Europe',
    'A > B was the verdict of one economist on Tuesday.',
  ),
  row(
    'a path of sections, with slashes',
    /^(?:[\p{L}\p{N}&’'-]{1,20}(?: [\p{L}\p{N}&’'-]{1,20}){0,2} \/ ){1,6}[\p{L}\p{N}&’'-]{1,20}(?: [\p{L}\p{N}&’'-]{1,20}){0,2}$/u,
    'HOME / FOOTBALL / WORLD CUP',
    'Stay / go: the vote that split a town in half',
  ),
  row(
    'a section and one within it',
    /^(?:[\p{L}\p{N}&’'-]{1,20}(?: [\p{L}\p{N}&’'-]{1,20}){0,2} [·•] [\p{L}\p{N}&’'-]{1,20}(?: [\p{L}\p{N}&’'-]{1,20}){0,2}|[\p{Lu}\p{N}&’' -]{2,30} \| [\p{Lu}\p{N}&’' -]{2,30})$/u,
    'Politics · The Saturday Essay',
    'Storm closes port of Bergen | Harbour Times',
  ),
  row(
    'a masthead, or who put a release out',
    /^(?:(?:[\p{Lu}\p{N}&’'-]{1,20} ){0,4}(?:RADIO|TIMES|HERALD|GAZETTE|COURIER|CHRONICLE|TRIBUNE|BEACON|UNIVERSITY|INTERNATIONAL|FOUNDATION|BROADCASTING|MEDIA)|\p{Lu}[^.:!?]{2,60}, (?:Office of (?:Public )?Communications|Press Office|Newsroom|Media Relations))$/u,
    'HARBOUR PUBLIC RADIO',
    'Mayor sues Harbour Times',
  ),
  row(
    'a menu on one line',
    /^(?:[\p{L}\p{N}&’' -]{2,26}[|•·]){2,20}[\p{L}\p{N}&’' -]{2,26}$/u,
    'News | Sport | Weather | Travel',
    'Storm closes port | The Harbour Times',
  ),
  row(
    'a form of a report that names nothing',
    /^(?:breaking(?: news)?|exclusive|live(?: updates?)?|developing(?: story)?|just in|opinion|analysis|editorial|video|watch|gallery|in depth|news in brief|press release|updated?|premium|free|free access|subscriber only|members only|correction|corrections and clarifications|report an? (?:error|typo|mistake).{0,60}|summary|key points|highlights|quick read|print (?:this|edition)|\*{2,}|[-–—_=*•·.|/\\#~<>«»+]{1,40})[:.]?$/i,
    'BREAKING NEWS',
    'Analysis of the samples took a week.',
  ),
]
