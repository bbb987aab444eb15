import { marked } from './marked.ts'

/**
 * An invented event in five house styles: an agency, a paper that trims, a page rewritten word by word, one translated
 * back from another language, and a later story in which the same people say much the same of the next matter.
 */
export const agency = marked(
  'agency.txt',
  `Mayor sees no quick end to closure of harbour bridge
  NORHAVEN, March 3 (NNA) - {i Helga Brandt: The harbour bridge will stay closed until engineers have inspected every one of its 2,400 bolts}, Mayor Helga Brandt said on Thursday.
  "{d Helga Brandt: I would rather be blamed for a traffic jam than for a funeral,}" Brandt told reporters outside the town hall.
  "{d Helga Brandt: There is a safe way to reopen one lane, and there is a reckless way to reopen four. We will find out this month which of them the ministry wants to pay for.}"
  {i Helga Brandt: Any decision on a second lane, she said, would have to wait for the laboratory's report on corroded cables}.
  Transport Minister Oskar Lindqvist said {i Oskar Lindqvist: the state had set aside 18 million crowns for repairs and would not pay for a new bridge}.
  "{d Oskar Lindqvist: We're not going to hand over a blank cheque,}" he said.`,
)

export const trimming = marked(
  'trimming.txt',
  `‘Better a jam than a funeral’: Brandt keeps bridge shut
  Norhaven’s mayor has defended the closure of the harbour bridge, which carries 30,000 cars a day.
  “{d Brandt: I would rather be blamed for a traffic jam than a funeral},” Ms Brandt told the Norhaven Echo.
  She said {i Brandt: there was a “safe way to reopen one lane” and a “reckless way to reopen four”}.
  Mr Lindqvist told parliament that {i Lindqvist: the government would not be handing over a “blank cheque”}.
  The bridge was built in 1961.`,
)

export const rewritten = marked(
  'rewritten.txt',
  `Mayor Brandt sees no fast finish to shutting of harbor bridge
  “{d Helga Brandt: I’d slightly be blamed for a visitors jam than for a funeral,}” Brandt advised reporters exterior the city corridor.
  “{d Helga Brandt: There’s a protected technique to reopen one lane, and there’s a reckless technique to reopen 4. We’ll discover out this month which ones the ministry needs to pay for},” she added.
  Transport Minister Oskar Lindqvist mentioned {i Oskar Lindqvist: the state had put aside 18 million crowns for repairs and wouldn’t pay for a brand new bridge}.`,
)

export const translated = marked(
  'translated.txt',
  `The bridge in the port remains closed
  {u Helga Brandt: I prefer to be guilty of a traffic jam than of a burial. There is a secure way of opening one lane again, and there is a careless way of opening four again. This month we will learn which of these the ministry is ready to pay}
  the mayor said to journalists before the city hall.
  According to Helga Brandt, {i Helga Brandt: every decision on the second lane must wait for the report of the laboratory about the rusted cables}.`,
)

export const later = marked(
  'later.txt',
  `Brandt and Lindqvist trade blame over harbour tunnel
  NORHAVEN, March 21 (NNA) - Mayor Helga Brandt and Transport Minister Oskar Lindqvist met on Monday to discuss a tunnel under the harbour.
  "{d Helga Brandt: There is a safe way to build a tunnel and the ministry knows it,}" Brandt told reporters outside the town hall.
  Lindqvist said {i Oskar Lindqvist: the state would not pay for a tunnel before the bridge repairs were finished}.
  "{d Helga Brandt: I will not be blamed for every traffic jam in this country,}" the mayor said.
  "{d Oskar Lindqvist: We are going to look at every lane of that bridge this month,}" he said.`,
)
