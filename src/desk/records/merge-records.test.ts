import { describe, expect, it } from 'vitest'
import { mergeRecords } from './merge-records.ts'

const target = (more: object) => ({ id: 'c1', targets: [{ since: '2026-01-26', due: '2026', hedged: false, ...more }] })
const range = target({ comparator: 'between', value: 4.5, upTo: 5 })
const merged = (theirs: ReturnType<typeof target>, mine: ReturnType<typeof target>) => mergeRecords(range, theirs, mine)
const paths = ({ conflicts }: ReturnType<typeof mergeRecords>) => conflicts.map(({ path }) => path.join('.'))

describe('a range that two people changed', () => {
  it('takes the change of one, and what else the other changed', () => {
    const moved = target({ comparator: 'between', value: 4, upTo: 4.5 })
    const later = target({ comparator: 'between', value: 4.5, upTo: 5, due: '2027' })
    expect(merged(moved, later)).toEqual({
      value: target({ comparator: 'between', value: 4, upTo: 4.5, due: '2027' }),
      conflicts: [],
    })
  })

  it('is never put together of a number of each', () => {
    const low = target({ comparator: 'between', value: 4.8, upTo: 5 })
    const high = target({ comparator: 'between', value: 4.5, upTo: 5.5 })
    const both = merged(low, high)
    expect(both.value).toEqual(high)
    expect(paths(both)).toEqual(['targets.0.value', 'targets.0.upTo'])
  })

  it('that one made a single number is that, or a question', () => {
    const about = target({ comparator: 'about', value: 5 })
    expect(merged(about, range)).toEqual({ value: about, conflicts: [] })
    const both = merged(about, target({ comparator: 'between', value: 4.5, upTo: 5.5 }))
    expect(both.value).toMatchObject({ targets: [{ comparator: 'between', value: 4.5, upTo: 5.5 }] })
    expect(paths(both)).toEqual(['targets.0.comparator', 'targets.0.value', 'targets.0.upTo'])
  })
})
