import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { makeCommitment, makeLedger, makeOrganisation, makeTarget } from '#mocks/make.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { GROUP_KEYS } from '#src/url/view.ts'
import { countedUnder } from '../selection/counted-under.ts'
import { select } from '../selection/select.ts'
import { AS_OF, aLedger, aView } from '../testing/random-ledger.ts'
import { buildTimelineLines, type TimelineLine } from './lines.ts'

const index = indexLedger(
  makeLedger({
    organisations: [makeOrganisation(), makeOrganisation({ id: 'bureau' })],
    commitments: [
      makeCommitment({ id: 'late', targets: [makeTarget({ due: '2029/2031' })] }),
      makeCommitment({ id: 'never', targets: [makeTarget({ due: null })], lead: 'bureau' }),
      makeCommitment({ id: 'sure', targets: [makeTarget({ due: '2031' })], lead: 'bureau' }),
      makeCommitment({ id: 'soon', targets: [makeTarget({ due: '2026-12-31' })] }),
      makeCommitment({ id: 'some', targets: [makeTarget({ due: null })] }),
    ],
    reports: [],
  }),
)
const DUE = { key: 'due', reversed: false } as const
const { items } = select(index, DEFAULT_VIEW, '2026-11-23')
const text = (lines: readonly TimelineLine[]) =>
  lines.map((line) =>
    'item' in line ? line.item.commitment.id : `${line.open ? 'open ' : ''}${line.group ?? 'band'} ${line.count}`,
  )

describe('the lines of the timeline', () => {
  it('go by the year of the deadline, soonest first, and end with the band of those without one', () => {
    const lines = text(buildTimelineLines(items, { index, view: { ...DEFAULT_VIEW, group: null } }))
    expect(lines.slice(0, 5)).toEqual(['2026 1', 'soon', '2031 2', 'late', 'sure'])
    expect(lines[5]).toBe('open band 2')
    expect(lines.slice(6).sort()).toEqual(['never', 'some'])
    expect(text(buildTimelineLines(items, { index, view: { ...DEFAULT_VIEW, group: 'year' } }))).toEqual(lines)
  })

  it('go by another key, within the band too', () => {
    expect(text(buildTimelineLines(items, { index, view: { ...DEFAULT_VIEW, group: 'unit' } }))).toEqual([
      'office 2',
      'soon',
      'late',
      'bureau 1',
      'sure',
      'open band 2',
      'open office 1',
      'some',
      'open bureau 1',
      'never',
    ])
  })

  it('keep the order given where it was chosen, and leave out what is empty', () => {
    const backwards = items.filter(({ assessment }) => assessment.deadline).toReversed()
    const order = backwards.map(({ commitment }) => commitment.id).filter((id) => id !== 'sure')
    expect(
      text(buildTimelineLines(backwards, { index, view: { ...DEFAULT_VIEW, group: 'unit', sort: DUE } })).filter(
        (line) => order.includes(line),
      ),
    ).toEqual(order)
    expect(buildTimelineLines([], { index, view: { ...DEFAULT_VIEW, group: 'region' } })).toEqual([])
  })

  it('hold each item of the selection in each of its groups, as the heads count them', () => {
    fc.assert(
      fc.property(
        aLedger(),
        aView,
        fc.constantFrom(null, ...GROUP_KEYS),
        fc.boolean(),
        (ledger, other, group, sorted) => {
          const known = indexLedger(ledger)
          const view = { ...other, group, sort: sorted ? DUE : null }
          const selection = select(known, view, AS_OF)
          const lines = buildTimelineLines(selection.items, { index: known, view })
          const drawn = lines.flatMap((line) => ('item' in line ? [line.item] : []))
          expect(new Set(drawn)).toEqual(new Set(selection.items))
          const valuesOf = group === null || group === 'year' ? () => [''] : countedUnder(group, view, known)
          expect(drawn).toHaveLength(selection.items.reduce((sum, item) => sum + valuesOf(item).length, 0))
          const keys = lines.map((line) => ('item' in line ? `${line.group} ${line.item.commitment.id}` : ''))
          const itemKeys = keys.filter(Boolean)
          expect(new Set(itemKeys).size).toBe(itemKeys.length)
          const dated = selection.items.filter(({ assessment }) => assessment.deadline !== null)
          const bandAt = lines.findIndex((line) => !('item' in line) && line.group === null)
          const before = bandAt === -1 ? lines : lines.slice(0, bandAt)
          expect(before.every((line) => !('item' in line) || line.item.assessment.deadline !== null)).toBe(true)
          lines.forEach((line, place) => {
            if ('item' in line || line.group === null) return
            const under = lines.slice(place + 1, place + 1 + line.count)
            const next = lines[place + 1 + line.count]
            expect(under.every((each) => 'item' in each)).toBe(true)
            expect(next === undefined || !('item' in next)).toBe(true)
          })
          const band = lines[bandAt]
          expect(band && !('item' in band) ? band.count : 0).toBe(selection.items.length - dated.length)
        },
      ),
      { numRuns: 60 },
    )
  })
})
