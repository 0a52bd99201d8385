import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '#src/domain/assess.ts'
import { dateOfDay, dayNumber } from '#src/domain/deadline.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { SHIPPED_RULES } from '#src/domain/rules.ts'
import { makeCommitment, makeLedger, makeReport, makeRule, makeTarget } from '#mocks/make.ts'
import { aLedger } from '../testing/random-ledger.ts'
import { bucketOf } from '../status-strip.ts'
import { historyOf } from './history.ts'

const rule = SHIPPED_RULES[0] ?? makeRule()
const SPAN = { rule, from: '2026-01-01', to: '2027-06-30' }

describe('the history of a commitment', () => {
  it('names every day on which the status changed, as looking at each day would', () => {
    const missed: string[] = []
    fc.assert(
      fc.property(aLedger(), (ledger) => {
        const index = indexLedger(ledger)
        for (const commitment of ledger.commitments.slice(0, 3)) {
          const told = new Set(historyOf(index, commitment, SPAN).map(({ day }) => day))
          for (let day = dayNumber(SPAN.from) + 1; day <= dayNumber(SPAN.to); day += 1) {
            if (dateOfDay(day - 1) < commitment.announced) continue
            const [then, now] = [day - 1, day].map((each) => bucketOf(assess(index, commitment, dateOfDay(each), rule)))
            if (then !== now && !told.has(dateOfDay(day))) missed.push(`${commitment.id} ${dateOfDay(day)}`)
          }
        }
      }),
      { numRuns: 25 },
    )
    expect(missed).toEqual([])
  })

  it('[V6] [V10] tells of the announcement, a report, silence, a moved target and a missed deadline, each once', () => {
    const commitment = makeCommitment({
      announced: '2026-02-24',
      targets: [
        makeTarget({ since: '2026-02-24', due: '2026' }),
        makeTarget({ since: '2026-12-20', due: '2027-03', value: 200_000 }),
      ],
    })
    const report = makeReport({ date: '2026-03-31', recorded: '2026-04-10' })
    const index = indexLedger(makeLedger({ commitments: [commitment], reports: [report] }))
    expect(historyOf(index, commitment, SPAN).map(({ day, section }) => [day, section])).toEqual([
      ['2026-02-24', 'announced'],
      ['2026-04-10', 'judged'],
      ['2026-09-29', 'silent'],
      ['2026-12-20', 'target'],
      ['2027-04-01', 'lapsed'],
    ])
  })
})
