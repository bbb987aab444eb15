import { shownText } from '../answers/timeline/shown.ts'
import type { TimelineEntry } from '../model.ts'
import {
  type Box,
  COLUMN,
  GAP,
  type Layout,
  LINE,
  MARGIN,
  MARK,
  type MarkBox,
  markBox,
  RAIL,
  type Rail,
  RIGHT,
  SIZE,
  type TextBox,
  textBox,
  WIDTH,
} from './boxes.ts'
import { cleanLine } from './clean.ts'
import { dateLabel } from './date-label.ts'
import { widthOf } from './font.ts'
import { labelsOf, type Mark, MEANING, markOf } from './marks.ts'
import { wrap } from './wrap.ts'

/** The most that is drawn; what is beyond is counted in the last line. */
export const MOST = 60

/** Outlets for the end of a date's line: the first by name, the other articles counted. */
function sourcesOf(entries: readonly TimelineEntry[]): string {
  const citations = entries.flatMap((entry) => entry.citations)
  const articles = new Set(citations.map(({ article }) => article)).size
  const first = citations.map(({ outlet }) => cleanLine(outlet ?? '')).find((outlet) => outlet !== '')
  if (first === undefined) return articles > 1 ? `${articles} articles` : ''
  return articles > 1 ? `${first} +${articles - 1}` : first
}

/** A date's line: the date, its labels and, where there is room, the sources at the right. */
function dateLine(group: readonly TimelineEntry[], entry: TimelineEntry, y: number): (TextBox | MarkBox)[] {
  const mark = markBox(markOf(entry), entry.basis === 'inferred', y + (LINE.date - MARK) / 2)
  const date = textBox('date', dateLabel(cleanLine(entry.date)), COLUMN, y)
  const boxes: (TextBox | MarkBox)[] = [mark, date]
  let x = date.x + date.width + 16
  for (const label of labelsOf(entry)) {
    const box = textBox('label', label, x, y + 4, label)
    boxes.push(box)
    x += box.width + 10
  }
  const room = RIGHT - x - 14
  const [note = ''] = wrap(sourcesOf(group), { width: Math.max(0, room), size: SIZE.note, face: 'regular' }, 1)
  const width = widthOf(note, SIZE.note)
  // A stump of a name ("R…") tells nothing.
  if (note.length > 4 && width <= room)
    boxes.push({ ...textBox('note', note, RIGHT - width, y + 5), height: LINE.date - 8 })
  return boxes
}

/** Fewer lines each, the more entries there are. */
const linesFor = (entries: number): number => (entries <= 10 ? 4 : entries <= 24 ? 3 : 2)

/** Entries that follow each other on one date, known in one way, stand under one date's line. */
function groupsOf(entries: readonly TimelineEntry[]): TimelineEntry[][] {
  const groups: TimelineEntry[][] = []
  for (const entry of entries) {
    const last = groups.at(-1)?.[0]
    if (last && last.date === entry.date && last.basis === entry.basis && last.planned === entry.planned)
      groups.at(-1)?.push(entry)
    else groups.push([entry])
  }
  return groups
}

function lines(kind: 'title' | 'text' | 'note', text: string, x: number, top: number, most: number): TextBox[] {
  const face = kind === 'title' ? 'bold' : 'regular'
  return wrap(text, { width: RIGHT - x, size: SIZE[kind], face }, most).map((line, index) =>
    textBox(kind, line, x, top + index * LINE[kind]),
  )
}

const bottomOf = (boxes: readonly Box[], fallback: number): number =>
  boxes.reduce((bottom, box) => Math.max(bottom, box.y + box.height), fallback)

/** The key to the shapes that are on the picture: two in a row where they fit. */
function legend(marks: readonly Mark[], top: number): (TextBox | MarkBox)[] {
  const boxes: (TextBox | MarkBox)[] = []
  for (const [index, mark] of marks.entries()) {
    const y = top + index * LINE.note
    boxes.push(markBox(mark, mark === 'inferred', y + (LINE.note - MARK) / 2))
    const name = textBox('note', `${mark}:`, COLUMN, y, mark)
    boxes.push(name, textBox('note', MEANING[mark], COLUMN + 130, y))
  }
  return boxes
}

/** Places a title, the entries from top to bottom, a key to the marks and, where some were left out, their number. */
export function layOut(title: string, entries: readonly TimelineEntry[]): Layout {
  const shown = entries.slice(0, MOST)
  const boxes: (TextBox | MarkBox)[] = lines('title', cleanLine(title), MARGIN, MARGIN, 3)
  const rails: Rail[] = []
  let y = bottomOf(boxes, MARGIN) + GAP
  let above: Box | null = null
  for (const group of groupsOf(shown)) {
    const [first] = group
    if (!first) continue
    const head = dateLine(group, first, y)
    const mark = head.find((box) => box.kind === 'mark')
    if (above && mark) rails.push({ x: RAIL, from: above.y + above.height, to: mark.y, dashed: first.planned })
    above = mark ?? null
    boxes.push(...head)
    y += LINE.date
    for (const [index, entry] of group.entries()) {
      if (index > 0) {
        const dot: MarkBox = {
          kind: 'mark',
          mark: markOf(entry),
          dashed: false,
          small: true,
          x: RAIL - 7,
          y: y + LINE.text / 2 - 7,
          width: 14,
          height: 14,
        }
        if (above) rails.push({ x: RAIL, from: above.y + above.height, to: dot.y, dashed: first.planned })
        boxes.push(dot)
        above = dot
      }
      boxes.push(...lines('text', cleanLine(shownText(entry)), COLUMN, y, linesFor(shown.length)))
      y = bottomOf(boxes, y) + (index < group.length - 1 ? GAP / 2 : GAP)
    }
  }
  const marks = (['stated', 'resolved', 'inferred', 'planned'] as const).filter((each) =>
    shown.some((entry) => markOf(entry) === each || labelsOf(entry).includes(each)),
  )
  // Where every date is stated, there is nothing to explain.
  if (marks.some((each) => each !== 'stated')) boxes.push(...legend(marks, y + GAP / 2))
  if (entries.length > MOST)
    boxes.push(...lines('note', `${entries.length - MOST} more are not drawn.`, COLUMN, bottomOf(boxes, y) + 8, 1))
  return { width: WIDTH, height: Math.ceil(bottomOf(boxes, y) + MARGIN), boxes, rails }
}
