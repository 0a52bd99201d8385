import { describe, expect, it } from 'vitest'
import { createDoubts } from './doubts.ts'

const ask = { code: 'share-scale', about: '目标值（%）', sheet: '台账' } as const

describe('the questions of a table', () => {
  it('are one for a column, with the cells that hang on it and the first of them', () => {
    const doubts = createDoubts({})
    for (const example of ['0.85', '0.9', '0.85', '0.7', '0.6']) expect(doubts.ask({ ...ask, example })).toBeNull()
    expect(doubts.all()).toEqual([
      {
        ...ask,
        key: 'share-scale:目标值（%）',
        cells: 5,
        examples: ['0.85', '0.9', '0.7'],
        choices: [
          { value: 'percent', label: '' },
          { value: 'fraction', label: '' },
        ],
        answer: null,
        usual: null,
      },
    ])
  })

  it('take an answer that is one of the choices, and no other', () => {
    const said = (answer: string) =>
      createDoubts({ 'share-scale:目标值（%）': answer }).ask({ ...ask, example: '0.85' })
    expect(said('fraction')).toBe('fraction')
    expect(said('both')).toBeNull()
    expect(createDoubts({ constructor: 'fraction' }).ask({ ...ask, example: '0.85' })).toBeNull()
  })

  it('offer the columns that a sheet has', () => {
    const doubts = createDoubts({ 'target-column:': 'D' })
    const choices = [
      { value: 'C', label: '总投资' },
      { value: 'D', label: '2026年计划投资' },
    ]
    expect(doubts.ask({ code: 'target-column', about: '', sheet: '台账', example: '', choices })).toBe('D')
    expect(doubts.all()[0]).toMatchObject({ choices, answer: 'D', examples: [] })
  })
})
