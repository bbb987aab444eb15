import { type Face, widthOf } from './font.ts'
import type { Mark } from './marks.ts'

/** Pixels. At 900 a phone shows the picture at some two fifths, and 34 pixels become the 14 of its own text. */
export const WIDTH = 900
export const MARGIN = 44
export const RAIL = MARGIN + 16
export const COLUMN = RAIL + 46
export const RIGHT = WIDTH - MARGIN

export const SIZE = { title: 42, date: 31, text: 33, label: 25, note: 25 } as const
export const LINE = { title: 54, text: 44, date: 46, note: 38 } as const
export const GAP = 30

/** A rectangle that something fills: no two of them overlap. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface TextBox extends Box {
  readonly kind: 'title' | 'date' | 'label' | 'text' | 'note'
  readonly text: string
  readonly size: number
  readonly face: Face
  /** For a label: whose colour and outline it takes. */
  readonly mark: Mark | null
}

export interface MarkBox extends Box {
  readonly kind: 'mark'
  readonly mark: Mark
  readonly dashed: boolean
  /** A dot on the rail, for a further entry of the same date. */
  readonly small: boolean
}

/** The rail between two marks, dashed where it leads to what was still ahead. */
export interface Rail {
  readonly x: number
  readonly from: number
  readonly to: number
  readonly dashed: boolean
}

export interface Layout {
  readonly width: number
  readonly height: number
  readonly boxes: readonly (TextBox | MarkBox)[]
  readonly rails: readonly Rail[]
}

export const MARK = 30

export function textBox(kind: TextBox['kind'], text: string, x: number, y: number, mark: Mark | null = null): TextBox {
  const size = SIZE[kind]
  const face: Face = kind === 'title' || kind === 'date' ? 'bold' : 'regular'
  const padding = kind === 'label' ? 26 : 0
  const height = kind === 'label' ? LINE.date - 8 : LINE[kind]
  return { kind, text, x, y, width: widthOf(text, size, face) + padding, height, size, face, mark }
}

export const markBox = (mark: Mark, dashed: boolean, y: number): MarkBox => ({
  kind: 'mark',
  mark,
  dashed,
  small: false,
  x: RAIL - MARK / 2,
  y,
  width: MARK,
  height: MARK,
})
