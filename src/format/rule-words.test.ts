import { describe, expect, it } from 'vitest'
import { makeRule } from '#mocks/make.ts'
import { SHIPPED_RULES } from '#src/domain/rules.ts'
import type { Rule } from '#src/domain/ledger.ts'
import { describeBands, scoreWord } from './rule-words.ts'

function shipped(id: string): Rule {
  return SHIPPED_RULES.find((rule) => rule.id === id) ?? makeRule()
}

describe('describeBands', () => {
  it('[V5] puts the default rule in words', () => {
    expect(describeBands(shipped('points-10-30'), 'zh').map(({ word, range }) => [word, range])).toEqual([
      ['正常推进', '≥ 0个百分点'],
      ['略有滞后', '−10 ≤ 差距 < 0个百分点'],
      ['滞后', '−30 ≤ 差距 < −10个百分点'],
      ['严重滞后', '< −30个百分点'],
    ])
    expect(describeBands(shipped('points-10-30'), 'en')[1]).toEqual({
      verdict: 'slightly-behind',
      word: 'Slightly behind',
      range: '−10 ≤ gap < 0 points',
    })
  })

  it('[V5] shows where a rule leaves a band undefined, and open ends', () => {
    const rows = describeBands(shipped('yinchuan-2025'), 'zh')
    expect(rows.map(({ verdict }) => verdict)).toContain(null)
    expect(rows.map(({ range }) => range)).toEqual([
      '≥ 0个百分点',
      '−10 < 差距 < 0个百分点',
      '−30 ≤ 差距 ≤ −10个百分点',
      '< −30个百分点',
    ])
    const unnamed = makeRule({ bands: [{ verdict: null, from: null }] })
    expect(describeBands(unnamed, 'en')).toEqual([{ verdict: null, word: 'Not defined', range: 'all the rest' }])
  })

  it('[V5] uses the measure of the rule', () => {
    expect(describeBands(shipped('sanya-2022'), 'en').map(({ range }) => range)).toEqual([
      '≥ 1',
      '0.5 ≤ ratio < 1',
      '< 0.5',
    ])
    expect(SHIPPED_RULES.map((rule) => scoreWord(rule, 'zh'))).toEqual([
      '与时序进度之差',
      '与时序进度之差',
      '增量进度与时序进度之比',
      '推算增长率',
    ])
  })
})
