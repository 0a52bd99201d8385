/** A stretch of an article cut where candidates, their figures and their times begin and end, for drawing. */
import type { TextSpan } from '#src/desk/grammar/figure-reading.ts'

/** A candidate's stretches of the text. `at`: its place in the list of all, from 0. */
export interface Marked {
  readonly at: number
  readonly passage: TextSpan
  readonly figure: TextSpan | null
  readonly time: TextSpan | null
}

/** A stretch of the article that is drawn alike from end to end. */
export interface Piece extends TextSpan {
  /** The candidates whose passage it is part of, by place. */
  readonly of: readonly number[]
  /** Those whose passage begins here. */
  readonly begins: readonly number[]
  readonly part: 'figure' | 'time' | 'words'
}

const covers = (span: TextSpan | null, { start, end }: TextSpan) =>
  span !== null && span.start <= start && span.end >= end

/** The pieces of a stretch, in order and without gaps. */
export function piecesOf(stretch: TextSpan, marked: readonly Marked[]): readonly Piece[] {
  const near = marked.filter(({ passage, time }) =>
    [passage, time].some((span) => span !== null && span.start < stretch.end && span.end > stretch.start),
  )
  const edges = near.flatMap(({ passage, figure, time }) =>
    [passage, figure, time].flatMap((span) => (span ? [span.start, span.end] : [])),
  )
  const inside = edges.filter((edge) => edge > stretch.start && edge < stretch.end)
  const cuts = [...new Set([stretch.start, ...inside, stretch.end])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, place) => {
    const piece = { start, end: cuts[place + 1] ?? stretch.end }
    const isPart = (part: 'figure' | 'time') => near.some((each) => covers(each[part], piece))
    return {
      ...piece,
      of: near.filter(({ passage }) => covers(passage, piece)).map(({ at }) => at),
      begins: near.filter(({ passage }) => passage.start === start).map(({ at }) => at),
      part: isPart('figure') ? 'figure' : isPart('time') ? 'time' : 'words',
    }
  })
}
