import { describe, expect, it } from 'vitest'
import { planOf } from './plan-period.ts'

const endOf = (text: string) => planOf(text, '2026-02-24')?.deadline

describe('the end of the plan that an English text is', () => {
  it('[E9] is the day by which all is due that says no other', () => {
    const title = 'OUR PLAN 2026-2030\n\n'
    expect(endOf(`${title}Unless a different date is given, the targets below are to be met by 31 March 2030.`)).toBe(
      '2030-03-31',
    )
    expect(endOf(`${title}Unless otherwise stated, all actions are due by March 2030.`)).toBe('2030-03')
    // Of another year than the plan's, or with nothing said: that of the title.
    expect(endOf(`${title}Unless prices fall, we will open a pool by 31 March 2028.`)).toBe('2030')
    expect(endOf(`${title}We will open a pool.`)).toBe('2030')
  })
})
