/**
 * What Discord accepts (https://discord.com/developers/docs), and the stricter numbers that replies are built to.
 * Lengths are counted in UTF-16 units, which is never less than Discord's own count.
 */

/** Characters of text in one Components V2 message. */
const MESSAGE_TEXT = 4000
export const BUTTONS_IN_ROW = 5
export const MENU_OPTIONS = 25
export const CUSTOM_ID = 100
export const BUTTON_LABEL = 80
export const MENU_TEXT = 100
export const CHOICES = 25
export const CHOICE_TEXT = 100
/** Milliseconds after which a command that has not answered says that it is thinking; Discord gives up at 3,000. */
export const THINKING_AFTER = 2000

/** Text of one page, the lead included: less than Discord's, so that labels fit whichever way they are counted. */
export const PAGE_TEXT = MESSAGE_TEXT - 400
