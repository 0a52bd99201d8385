import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replaceText } from './replace-text.ts'
import { NO_ABOUT, NO_WORK, workOf, type ArticleWork } from './article-work.ts'

const work: ArticleWork = {
  text: '甲市将建厂房30座。乙市将修路20公里。',
  about: { ...NO_ABOUT, title: '发言', published: '2026-03-01' },
  isRead: true,
  readAs: { '0': 'text' },
  marked: [{ start: 9, end: 18 }],
  decisions: { '0-8-5': { as: 'accept' }, '9-18': { as: 'report', on: 'roads' } },
  edits: {
    '9-18': {
      title: '修路',
      kind: 'measured',
      value: '20',
      comparator: 'at-least',
      upTo: '',
      basis: 'cumulative',
      unit: 'kilometre',
      newUnit: '',
      due: '2027',
      regions: ['980100'],
      sectors: ['city'],
      lead: 'yishi',
    },
  },
  saved: { '0-8-5': 'c-1' },
}

describe('workOf', () => {
  it('gives back what was kept', () => expect(workOf(JSON.stringify(work))).toEqual(work))

  it('reads what a browser kept in November 2026', () =>
    expect(
      workOf(
        '{"text":"甲市将建厂房30座。","about":{"title":"发言","publisher":"","published":"2026-03-01","url":"","kind":"press","region":"","lead":"","sector":""},"isRead":true,"marked":[{"start":0,"end":9}],"decisions":{"0-8-5":{"as":"report","on":"c1"}},"edits":{},"saved":{"0-8-5":"c-1"}}',
      ),
    ).toEqual({
      text: '甲市将建厂房30座。',
      about: { ...NO_ABOUT, title: '发言', published: '2026-03-01' },
      isRead: true,
      marked: [{ start: 0, end: 9 }],
      readAs: {},
      decisions: { '0-8-5': { as: 'report', on: 'c1' } },
      edits: {},
      saved: { '0-8-5': 'c-1' },
    }))

  it('keeps what can be read beside what cannot', () =>
    expect(
      workOf(
        '{"text":"甲","about":{"title":"发言","kind":"poem","url":3},"marked":[{"start":0},{"start":0,"end":1}],"saved":{"0-1":"c-1","0-2":4},"isRead":1}',
      ),
    ).toEqual({
      ...NO_WORK,
      text: '甲',
      about: { ...NO_ABOUT, title: '发言' },
      marked: [{ start: 0, end: 1 }],
      saved: { '0-1': 'c-1' },
    }))

  it('leaves out what it cannot read, and never throws', () => {
    expect(workOf(null)).toBe(NO_WORK)
    expect(
      workOf('{"text":"甲","decisions":{"1-2":{"as":"report"},"3-4":{"as":"reject"}},"edits":{"1-2":{"kind":"poem"}}}'),
    ).toMatchObject({ text: '甲', decisions: { '3-4': { as: 'reject' } }, edits: {} })
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (json) => typeof workOf(json).text === 'string'))
  })
})

describe('withText', () => {
  it('keeps what was decided before and after the words that changed', () => {
    const longer = replaceText(work, `按：${work.text}`)
    expect(longer.decisions).toEqual({ '2-10-7': { as: 'accept' }, '11-20': { as: 'report', on: 'roads' } })
    expect(longer.marked).toEqual([{ start: 11, end: 20 }])
    expect(longer.edits['11-20']?.title).toBe('修路')
    const other = replaceText(work, work.text.replace('30座', '35座'))
    expect(other.decisions).toEqual({ '9-18': { as: 'report', on: 'roads' } })
    expect(other.saved).toEqual({})
  })

  it('keeps nothing of another text', () =>
    expect(replaceText(work, '别的')).toMatchObject({ decisions: {}, edits: {}, marked: [], saved: {} }))
})
