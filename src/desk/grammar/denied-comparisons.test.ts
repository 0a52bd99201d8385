/** Every way in which officials deny a comparison, with every comparison. */
import { describe, expect, it } from 'vitest'
import { readFigures } from './read-figures.ts'

const read = (text: string) =>
  readFigures(text).map((reading) => (reading.understood ? `${reading.comparator} ${reading.value}` : reading.why))

const DENIALS_ZH =
  '不得 不应 不应当 不能 不可 不可以 不准 不许 不允许 不宜 不再 不会 不要 不得再 未 未曾 勿 切勿 没有 别 决不能 一律不得 严禁 禁止 防止 坚决防止 严防 谨防 杜绝 避免 力避 不得随意 不得擅自'.split(
    ' ',
  )
const LESS_ZH = '低于 少于 小于 下于 不足'.split(' ')
const MORE_ZH = '高于 超过 超出 多于 大于 突破 逾 超'.split(' ')
const FIGURES = [
  ['90个', 90],
  ['95%', 95],
  ['3.5万元', 35_000],
  ['１，２００人', 1200],
  ['三十家', 30],
] as const
const LEADS = ['', '原则上', '总体', '死亡人数', '年均浓度']

describe('comparisons that are denied', () => {
  it('[G4] 不得低于 and its kind are at least', () => {
    for (const denial of DENIALS_ZH)
      for (const less of LESS_ZH)
        for (const [figure, value] of FIGURES)
          for (const lead of LEADS) {
            const text = lead + denial + less + figure
            expect([text, read(text)]).toEqual([text, [`at-least ${value}`]])
          }
  })

  it('[G4] 不得超过, 严禁突破 and their kind are at most', () => {
    for (const denial of [...DENIALS_ZH, '不'])
      for (const more of MORE_ZH)
        for (const [figure, value] of FIGURES)
          for (const lead of LEADS) {
            const text = lead + denial + more + figure
            expect([text, read(text)]).toEqual([text, [`at-most ${value}`]])
          }
  })

  it('[G4] a comparison that nobody denies stays as it is', () => {
    for (const lead of ['分别', '个别', '累计', '力争', '确保', '不断', '未来'])
      for (const [word, meant] of [
        ['超过', 'more-than'],
        ['突破', 'more-than'],
        ['低于', 'less-than'],
      ] as const)
        expect([lead + word, read(`${lead}${word}90个`)]).toEqual([lead + word, [`${meant} 90`]])
  })

  it.each([
    ['小于等于90个', 'at-most'],
    ['小于或等于90个', 'at-most'],
    ['等于或小于90个', 'at-most'],
    ['大于等于90个', 'at-least'],
    ['大于或等于90个', 'at-least'],
    ['封顶90个', 'at-most'],
    ['90个封顶', 'at-most'],
    ['上限90个', 'at-most'],
    ['上限为90个', 'at-most'],
    ['90个为上限', 'at-most'],
    ['90个以里', 'at-most'],
    ['限制在90个', 'at-most'],
    ['限额90个', 'at-most'],
    ['下限90个', 'at-least'],
    ['保底90个', 'at-least'],
    ['托底90个', 'at-least'],
    ['90个保底', 'at-least'],
    ['未满90个', 'less-than'],
    ['未达到90个', 'less-than'],
    ['已封顶90套', 'exactly'],
    ['封顶90座', 'exactly'],
    ['90座封顶', 'exactly'],
  ])('[G4] %s is %s', (text, comparator) => expect(read(text)).toEqual([`${comparator} 90`]))

  it('[G4] buildings with their roofs on are no limit', () => {
    for (const text of ['封顶90栋', '已封顶90栋', '90幢封顶']) expect(read(text).join('')).not.toContain('at-')
  })

  const MORE_EN = ['exceed', 'be above', 'be over', 'be more than', 'be higher than', 'rise above', 'be greater than']
  const LESS_EN = ['be below', 'fall below', 'be less than', 'be fewer than', 'drop under', 'be lower than']
  it.each(['must not', 'should not', 'shall not', 'cannot', 'must never', 'not to', "shouldn't", 'does not'])(
    '[G4] %s exceed is at most, and not fall below at least',
    (denial) => {
      for (const more of MORE_EN) expect([more, read(`${denial} ${more} 90%`)]).toEqual([more, ['at-most 90']])
      for (const less of LESS_EN) expect([less, read(`${denial} ${less} 90%`)]).toEqual([less, ['at-least 90']])
    },
  )

  it.each([
    ['our aim is for no street in the town to exceed 30', 'at-most 30'],
    ['no school will fall below 30', 'at-least 30'],
    ['every street to exceed 30', 'more-than 30'],
  ])('[G4] what none of them does: %s is %s', (text, said) => expect(read(text)).toEqual([said]))
})
