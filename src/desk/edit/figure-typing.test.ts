import { describe, expect, it } from 'vitest'
import { makeCommitment, makeLedger, makeTarget, makeUnit } from '#mocks/make.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { fieldKey, unreadTexts, valueInForm, type EditForm } from './edit-form.ts'
import { chooseComparator, inside, typeFigure, typeUpperEnd, type FigureFields } from './figure-typing.ts'
import { startForm } from './start-form.ts'
import { readTypedFigure } from './typed-figure.ts'

const units = [makeUnit(), makeUnit({ id: 'percent', name: { zh: '%', en: '%' } })]
const of = { key: { table: 'commitments', id: 'c1' }, path: ['targets', 0] } as const
const fields: FigureFields = {
  of,
  plain: 'at-least',
  canHedge: true,
  read: (text) => readTypedFigure(text, 'percent', units, { growth: true, range: true }),
}

function form(target: Parameters<typeof makeTarget>[0]): EditForm {
  const ledger = makeLedger({ commitments: [makeCommitment({ targets: [makeTarget(target)] })] })
  const started = startForm(indexLedger(ledger), [], 'c1')
  if (!started) throw new Error('no c1')
  return started
}
const now = (at: EditForm) => ['value', 'upTo', 'comparator'].map((name) => valueInForm(at, inside(of, name)))
const typedIn = (at: EditForm, name: string) => at.texts[fieldKey(inside(of, name))]
const range = form({ value: 4.5, upTo: 5, comparator: 'between' })
const single = form({ value: 5, comparator: 'about' })

describe('a range in the editor', () => {
  it('typed in one field fills both, and says how they are meant', () => {
    const typed = typeFigure(single, fields, '力争增长4.5%—5%')
    expect(now(typed)).toEqual([4.5, 5, 'between'])
    expect(valueInForm(typed, inside(of, 'hedged'))).toBe(true)
    expect(now(typeFigure(typed, fields, '5%左右'))).toEqual([5, undefined, 'about'])
    expect(now(typeFigure(typed, fields, '5'))).toEqual([5, undefined, 'at-least'])
  })

  it('keeps its upper number while only the lower one is typed anew', () => {
    expect(now(typeFigure(range, fields, '4.6'))).toEqual([4.6, 5, 'between'])
  })

  it('shows each number in its own field once the upper one is typed', () => {
    const typed = typeUpperEnd(typeFigure(single, fields, '4.5%—5%'), fields, '5.5')
    expect(now(typed)).toEqual([4.5, 5.5, 'between'])
    expect(typedIn(typed, 'value')).toBeUndefined()
    expect(typedIn(typed, 'upTo')).toBe('5.5')
    const unread = typeUpperEnd(range, fields, '很多')
    expect(now(unread)).toEqual([4.5, undefined, 'between'])
    expect(unreadTexts(unread)).toHaveLength(1)
  })

  it('that is meant otherwise has one number, and gets its other back', () => {
    const other = chooseComparator(range, fields, 'at-least', null)
    expect(now(other)).toEqual([4.5, undefined, 'at-least'])
    expect(unreadTexts(other)).toEqual([])
    expect(now(chooseComparator(other, fields, 'between', 5))).toEqual([4.5, 5, 'between'])
    expect(now(chooseComparator(other, fields, 'between', null))).toEqual([4.5, undefined, 'between'])
  })
})
