import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDeadline } from '#src/format/date.ts'
import { formatFigure } from '#src/format/figure.ts'
import { numberParts } from '#src/numbers/number.ts'
import { parseDeadline } from '#src/domain/deadline.ts'
import { ledgerSchema } from '#src/domain/schema.ts'
import { FIGURE_COMPARATORS, LANGUAGES } from '#src/domain/terms.ts'
import { readDeadlines } from './read-deadlines.ts'
import { readFigures } from './read-figures.ts'

const { units } = ledgerSchema.parse(JSON.parse(readFileSync('public/ledgers/guangdong-2026.json', 'utf8')))
const anyUnit = fc.constantFrom(...units, null)
const anyValue = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc
    .tuple(fc.integer({ min: 1, max: 99_999_999 }), fc.constantFrom(1e-4, 1e-2, 1, 1e4, 1e8))
    .map(([count, size]) => Number((count * size).toPrecision(12))),
)
const LIKE_A_YEAR = /^(?:力争|aims for )?\D{0,12}(?:19|20|21)\d{2}(?: ?年| years)?$/
/** What the writer drops digits of, and what no reader could tell from a year or a period (近3年), is left out. */
function isFair(value: number, unit: (typeof units)[number] | null, text: string): boolean {
  const isExact = LANGUAGES.every((lang) => !numberParts(value, lang).rounded)
  const isTime = (unit === null || unit.id === 'year') && (LIKE_A_YEAR.test(text) || /近\d{1,3}年/.test(text))
  return isExact && !isTime
}

describe('what is written back', () => {
  it('[G16] figures of the real ledger’s units read back as value, comparator, unit and hedge', () => {
    fc.assert(
      fc.property(
        anyValue,
        anyUnit,
        fc.constantFrom(...FIGURE_COMPARATORS),
        fc.boolean(),
        fc.constantFrom(...LANGUAGES),
        (value, unit, comparator, hedged, lang) => {
          const text = formatFigure({ value, unit, comparator, hedged }, lang)
          fc.pre(isFair(value, unit, text))
          expect(readFigures(text, { units })).toEqual([
            expect.objectContaining({
              understood: true,
              text,
              value,
              comparator,
              hedged,
              unit: unit?.id ?? null,
              range: null,
            }),
          ])
        },
      ),
      { numRuns: 4000 },
    )
  })

  it('[G16] ranges of the real ledger’s units read back as both their ends', () => {
    fc.assert(
      fc.property(
        fc.tuple(anyValue, anyValue).filter(([one, other]) => one > 0 && other > one),
        anyUnit,
        fc.boolean(),
        fc.constantFrom(...LANGUAGES),
        ([value, upTo], unit, hedged, lang) => {
          const text = formatFigure({ value, upTo, unit, comparator: 'between', hedged }, lang)
          fc.pre(unit !== null && unit.id !== 'year' && [value, upTo].every((end) => isFair(end, unit, text)))
          expect(readFigures(text, { units })).toEqual([
            expect.objectContaining({
              understood: true,
              text,
              value: null,
              range: { low: value, high: upTo },
              hedged,
              unit: unit?.id ?? null,
            }),
          ])
        },
      ),
      { numRuns: 4000 },
    )
  })

  const year = fc.integer({ min: 2027, max: 2199 })
  const month = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, '0'))
  const day = fc.integer({ min: 1, max: 28 }).map((number) => String(number).padStart(2, '0'))
  const date = fc.oneof(
    year.map(String),
    fc.tuple(year, month).map((parts) => parts.join('-')),
    fc.tuple(year, month, day).map((parts) => parts.join('-')),
  )

  it('[G16] deadlines read back as they were', () => {
    const deadline = fc.oneof(
      date,
      fc.tuple(date, date).map((ends) => ends.join('/')),
    )
    fc.assert(
      fc.property(deadline, fc.constantFrom(...LANGUAGES), (due, lang) => {
        fc.pre(parseDeadline(due) !== null)
        const text = formatDeadline(due, lang)
        expect(readDeadlines(text, '2026-02-24')).toEqual([
          { span: { start: 0, end: text.length }, text, deadline: due, certain: true, why: null },
        ])
      }),
      { numRuns: 2000 },
    )
    for (const lang of LANGUAGES) expect(readDeadlines(formatDeadline(null, lang), '2026-02-24')).toEqual([])
  })
})
