/** Draws a timeline as a picture: no browser, its own font. Import it where it is used: it loads a font and a renderer. */
export { drawTimeline, type TimelineOptions, type TimelinePicture } from './draw-timeline.ts'
