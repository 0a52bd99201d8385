/** The figure of a report that stands in words of progress, taken or, with a line, not. */
import type { UnderstoodFigure } from '#src/desk/grammar/figure-reading.ts'
import type { Commitment } from '#src/domain/ledger.ts'
import type { FigureComparator } from '#src/domain/terms.ts'
import { completionOf, isNear, roundedShare } from './check-completion.ts'
import { inTermsOf } from './falls.ts'
import { readFigureInWords, type FigureInWords } from './figure-in-words.ts'
import { complain, type ImportDraft, type RowPlace } from './import-draft.ts'
import { inOwnUnit, unitNameOf } from './own-unit.ts'
import { readFinish } from './progress-words.ts'
import type { CellFigure } from './read-figure-cell.ts'

/** A value as a report holds it. */
export interface ReadValue {
  readonly value: number
  readonly comparator: FigureComparator
}

const CHANGES = /增长|增速|增幅|下降|降低|压减|减少|降幅|grow|fall|reduc|increase/i

/** 已建成12万标准机架: the figure in the words that has the unit of the target. A share that they state is held against it. */
export function valueInWords(
  draft: ImportDraft,
  place: RowPlace,
  commitment: Commitment,
  text: string,
): ReadValue | null {
  const { measure, title, targets } = commitment
  const own = (reading: UnderstoodFigure) =>
    reading.unitText === '' ? null : inOwnUnit(draft, commitment, figureOf(reading))
  const words = `${title.zh} ${measure?.metric.zh ?? ''} ${targets.at(-1)?.citation.figure ?? ''}`
  const isYearly = measure?.basis === 'annual-rate'
  const read = readFigureInWords(
    text,
    { units: draft.units },
    {
      isOwn: (reading) => (reading.kind !== 'growth' || isYearly) && own(reading) !== null,
      isGrowth: isYearly && CHANGES.test(words),
      words,
    },
  )
  const column = place.letters.has('progress') ? 'progress' : 'completion'
  const { figure, several, share } = read
  if (several.length > 0) complain(draft, place, 'figures-in-text', column, { found: several.join('、') })
  else if (figure === null) sayNotTaken({ draft, place, commitment }, text, read)
  const counted = figure && own(figure)
  if (figure === null || !counted) return null
  const value = inTermsOf(counted.figure, commitment)
  if (value === null) {
    complain(draft, place, 'direction-unclear', column, { found: figure.text })
    return null
  }
  complain(draft, place, counted.isConverted ? 'unit-converted' : 'figure-from-text', column, {
    found: figure.text,
    expected: counted.isConverted ? counted.shown : String(value.value),
  })
  const computed = completionOf(commitment, value.value)
  if (share !== null && computed !== null && !isNear(share, computed))
    complain(draft, place, 'completion-differs', column, { found: `${share}%`, expected: `${roundedShare(computed)}%` })
  return { value: value.value, comparator: value.comparator }
}

function figureOf({ value, comparator, hedged, change, unit, unitText }: UnderstoodFigure): CellFigure {
  const signed = (value ?? 0) * (change === 'fall' ? -1 : 1)
  return {
    value: signed,
    upTo: null,
    comparator,
    hedged,
    change,
    unit: { id: unit, name: unitText, scale: 1, isKnown: true },
  }
}

interface Told {
  readonly draft: ImportDraft
  readonly place: RowPlace
  readonly commitment: Commitment
}

/* Words with figures of which none was taken, or that say done of what is counted without saying how much. */
function sayNotTaken({ draft, place, commitment }: Told, text: string, read: FigureInWords): void {
  const column = place.letters.has('progress') ? 'progress' : 'completion'
  const expected = unitNameOf(draft, commitment)
  const { all, ofOtherUnit, share } = read
  if (ofOtherUnit.length > 0)
    complain(draft, place, 'unit-differs', column, { found: ofOtherUnit.map((each) => each.text).join('、'), expected })
  else if (share !== null && all.length === 1)
    complain(draft, place, 'completion-unused', column, { found: `${share}%` })
  else if (all.length > 0 || readFinish(text, commitment.title.zh) === 'finished')
    complain(draft, place, 'figure-not-taken', column, { found: text, expected })
}
