/** An article with its broken lines joined, and the way back to where each character stood. */
import type { TextSpan } from '#src/desk/grammar/figure-reading.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import { passageSteps } from './wrapped-lines.ts'

/** `text`: one passage a line. Offsets of the one and of the other are UTF-16. */
export interface RepairedText {
  readonly text: string
  /** In `text`, in order. */
  readonly passages: readonly TextSpan[]
  /** The stretch of the article that a stretch of `text` was. */
  readonly inArticle: (span: TextSpan) => TextSpan
  /** Where in `text` a character of the article stands, or what follows it where it was left out. */
  readonly fromArticle: (offset: number) => number
}

interface Run {
  /** In the repaired text. */
  readonly at: number
  /** In the article. */
  readonly from: number
}

/** The last run that begins at or before an offset, by the field asked for. */
function runAt(runs: readonly Run[], field: keyof Run, offset: number): Run {
  let [low, high] = [0, runs.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((runs[middle]?.[field] ?? Infinity) <= offset) low = middle
    else high = middle - 1
  }
  return runs[low] ?? { at: 0, from: 0 }
}

/** Joins what was broken. A text without any broken line reads as it stands. */
export function repairText(article: string): RepairedText {
  return runSteps(repairSteps(article))
}

/** As repairText, giving way as it works. */
export function* repairSteps(article: string): Generator<void, RepairedText> {
  const [runs, passages, parts]: [Run[], TextSpan[], string[]] = [[], [], []]
  let length = 0
  for (const passage of yield* passageSteps(article)) {
    for (const { at, from } of passage.lines) runs.push({ at: length + at, from })
    passages.push({ start: length, end: length + passage.text.length })
    parts.push(passage.text)
    length += passage.text.length + 1
  }
  const placeOf = (offset: number) => {
    const run = runAt(runs, 'at', offset)
    return run.from + offset - run.at
  }
  const fromArticle = (offset: number) => {
    const place = runs.findIndex(({ from }) => from > offset)
    const run = place === 0 ? undefined : runs.at(place < 0 ? -1 : place - 1)
    const next = runs[place]?.at ?? length
    return run ? Math.min(run.at + offset - run.from, next) : 0
  }
  return {
    text: parts.join('\n'),
    passages,
    inArticle: ({ start, end }) =>
      end > start
        ? { start: placeOf(start), end: placeOf(end - 1) + 1 }
        : { start: placeOf(start), end: placeOf(start) },
    fromArticle,
  }
}
