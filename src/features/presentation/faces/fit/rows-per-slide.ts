import { LINES } from './shape.ts'

/** Of a slide's 36 lines, those left for a list beneath heading and head line; a row takes this many lines of text. */
const FREE = 17
const ROW = 3.2

/** About how many rows a list has on one slide, under a scale of text and a margin (part of the height, at each edge). What fits is measured as it is drawn (useFitting). */
export function rowsPerSlide(scale: number, margin: number): number {
  return Math.max(1, Math.floor((FREE - 2 * margin * LINES) / (ROW * scale)))
}
