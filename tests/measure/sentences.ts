/** Sentences in the forms that texts use most, each with the promise that it holds, or the fact that is none. */
import { readFileSync } from 'node:fs'
import { extractCandidates } from '#src/desk/extract/extract-candidates.ts'
import { gazetteerOf } from '#src/desk/extract/gazetteer.ts'
import { parseDeadline } from '#src/domain/deadline.ts'
import { isUnit, isValue } from './own-texts.ts'

export interface SentenceCase {
  readonly cause: string
  readonly text: string
  readonly announced: string
  readonly expected: {
    readonly value: number | null
    readonly unit: string | null
    readonly comparator: string | null
    readonly due: string | null
    readonly kind: 'measured' | 'milestone' | 'fact' | 'no-figure'
  }
}

/** The sentences of a file of tests/fixtures. */
export function readSentences(file: string): readonly SentenceCase[] {
  return JSON.parse(readFileSync(file, 'utf8')) as readonly SentenceCase[]
}

const last = (due: string | null) => (due === null ? null : (parseDeadline(due)?.last ?? due))

/** What is wrong with the reading of a sentence, in plain words; null: nothing. */
export function faultOf({ text, announced, expected }: SentenceCase): string | null {
  const gazetteer = gazetteerOf({ regions: [], sectors: [], organisations: [], units: [] })
  const { candidates } = extractCandidates(text, { announced, gazetteer })
  const { value, unit, comparator, due, kind } = expected
  const promised = candidates.filter((one) => one.kind === 'commitment')
  const seen = candidates
    .map(
      (one) => `${one.kind} ${one.figure?.text ?? one.text} ${one.comparator ?? '-'} ${one.deadline?.deadline ?? '-'}`,
    )
    .join(' | ')
  const fault = (words: string) => `${words}: ${seen}`
  if (kind === 'fact' || kind === 'no-figure')
    return promised.some(({ figure }) => figure !== null) ? fault('proposed as a promise') : null
  if (kind === 'milestone') {
    const steps = promised.filter(({ figure }) => figure === null)
    if (steps.length === 0) return fault('no step')
    return steps.some(({ deadline }) => last(deadline?.deadline ?? null) === last(due)) ? null : fault('deadline')
  }
  const wanted = { value: [value ?? Number.NaN], unit: unit ?? '-' }
  const found = promised.find((one) => isValue(one, wanted) && isUnit(one, wanted))
  if (!found) return fault('not found')
  if (found.comparator !== comparator) return fault('comparator')
  return last(found.deadline?.deadline ?? null) === last(due) ? null : fault('deadline')
}
