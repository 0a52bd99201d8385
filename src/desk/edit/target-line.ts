import { valueAt } from './form-json.ts'
import type { Unit } from '#src/domain/ledger.ts'
import { COMPARATORS, type Language } from '#src/domain/terms.ts'
import { formatDeadline } from '#src/format/date.ts'
import { formatFigure } from '#src/format/figure.ts'

/** A target as it stands in the form, on one line: its figure, — where it has none yet, and its deadline. */
export function targetLine(target: unknown, unit: Unit | null, lang: Language): string {
  const [value, end, due] = [valueAt(target, ['value']), valueAt(target, ['upTo']), valueAt(target, ['due'])]
  const upTo = typeof end === 'number' ? end : undefined
  const comparator = COMPARATORS.find((each) => each === valueAt(target, ['comparator']))
  const hedged = valueAt(target, ['hedged']) === true
  const figure = typeof value === 'number' ? formatFigure({ value, upTo, unit, comparator, hedged }, lang) : '—'
  return `${figure} · ${formatDeadline(typeof due === 'string' ? due : null, lang)}`
}
