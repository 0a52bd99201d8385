import { describe, expect, it } from 'vitest'
import { parseDeadline } from '#src/domain/deadline.ts'
import { readDates, readDeadlines, readTypedDeadlines } from './read-deadlines.ts'

const ANNOUNCED = '2026-02-24'

/** Each deadline as [what was read] deadline, and why it is not certain. */
function lines(text: string, announced = ANNOUNCED): string {
  const found = readDeadlines(text, announced)
  for (const { deadline, certain, why } of found) {
    expect(parseDeadline(deadline)).not.toBeNull()
    expect(certain).toBe(why === null)
  }
  return found.map(({ text: read, deadline, why }) => [`[${read}]`, deadline, why ?? ''].join(' ').trim()).join(' | ')
}

describe('readDeadlines', () => {
  it.each([
    ['2026年12月31日前', '[2026年12月31日前] 2026-12-31'],
    ['2026年底前', '[2026年底前] 2026'],
    ['2026年6月底前', '[2026年6月底前] 2026-06'],
    ['2026年上半年', '[2026年上半年] 2026-06'],
    ['2027年三季度', '[2027年三季度] 2027-09'],
    ['2026年，全市将', '[2026年] 2026 year-named'],
    ['到2027年', '[到2027年] 2027'],
    ['到2035年', '[到2035年] 2035'],
    ['二〇三〇年', '[二〇三〇年] 2030 year-named'],
    ['2029至2031年', '[2029至2031年] 2029/2031'],
    ['2026年6月至2027年3月', '[2026年6月至2027年3月] 2026-06/2027-03'],
    ['2030年前', '[2030年前] 2030 before'],
    ['2月30日前', ''],
    ['by the end of 2026', '[by the end of 2026] 2026'],
    ['by 2030', '[by 2030] 2030'],
    ['by 31 December 2026', '[by 31 December 2026] 2026-12-31'],
    ['by December 31, 2026', '[by December 31, 2026] 2026-12-31'],
    ['by the end of June 2026', '[by the end of June 2026] 2026-06'],
    ['in the first half of 2026', '[in the first half of 2026] 2026-06'],
    ['Q3 2026', '[Q3 2026] 2026-09'],
    ['between 2029 and 2031', '[between 2029 and 2031] 2029/2031'],
    ['before 2030', '[before 2030] 2029 before'],
    ['in 2030 million', ''],
    ['By the end of 2027, we will build', '[By the end of 2027] 2027'],
    ['in the first half 2027', '[in the first half 2027] 2027-06'],
    ['Before 2030', '[Before 2030] 2029 before'],
    ['before the end of 2030', '[before the end of 2030] 2030'],
    ['before this December', '[before this December] 2026-11 before'],
    ['by Easter 2028', '[by Easter 2028] 2028-04-16'],
    ['by Labor Day', '[by Labor Day] 2026-09-07'],
    ['by the end of the year after next', '[by the end of the year after next] 2028'],
    ['1 February 2027', '[1 February 2027] 2027-02-01'],
    ['in the five years from April 2026', '[the five years from April 2026] 2031-03 period'],
    ['In the First Half of 2027', '[In the First Half of 2027] 2027-06'],
    ['Between 2029 and 2031', '[Between 2029 and 2031] 2029/2031'],
    ['by june 2027', '[by june 2027] 2027-06'],
    ['of may and on march', ''],
    ['2027上半年', '[2027上半年] 2027-06'],
    ['2027年Q3', '[2027年Q3] 2027-09'],
  ])('[G10] reads %s', (text, expected) => expect(lines(text)).toBe(expected))

  it.each([
    ['年底', '[年底] 2026'],
    ['今年', '[今年] 2026 year-named'],
    ['今年底', '[今年底] 2026'],
    ['今年年底', '[今年年底] 2026'],
    ['明年', '[明年] 2027 year-named'],
    ['明年上半年', '[明年上半年] 2027-06'],
    ['年内', '[年内] 2026'],
    ['三季度', '[三季度] 2026-09'],
    ['一季度末', '[一季度末] 2026-03'],
    ['6月底前', '[6月底前] 2026-06'],
    ['6月前', '[6月前] 2026-06 before'],
    ['十二月底前', '[十二月底前] 2026-12'],
    ['1月底前', '[1月底前] 2027-01 next'],
    ['月底', '[月底] 2026-02'],
    ['2027年，上半年建成，年底投产', '[2027年] 2027 year-named | [上半年] 2027-06 | [年底] 2027'],
    ['next year', '[next year] 2027 year-named'],
    ['by year-end', '[by year-end] 2026'],
    ['by the end of next year', '[by the end of next year] 2027'],
    ['by May', '[by May] 2026-05'],
    ['by January', '[by January] 2027-01 next'],
    ['Next year, we will', '[Next year] 2027 year-named'],
    ['到后年', '[到后年] 2028'],
    ['后年建成', '[后年] 2028 year-named'],
    ['我市后年将建成', '[后年] 2028 year-named'],
    ['公司上市后年均营收', ''],
    ['2027年6月底前投产，达产后年产值可达50亿元', '[2027年6月底前] 2027-06'],
    ['投产后年税收、建成后年处理、竣工以后年均', ''],
  ])('[G11] reads %s from the announcement', (text, expected) => expect(lines(text)).toBe(expected))

  it.each([
    ['用3-5年时间', '[用3-5年时间] 2029/2031 counted'],
    ['用三到五年时间', '[用三到五年时间] 2029/2031 counted'],
    ['未来3年', '[未来3年] 2029 counted'],
    ['3年内', '[3年内] 2029 counted'],
    ['半年内', '[半年内] 2026-08 counted'],
    ['6个月内', '[6个月内] 2026-08 counted'],
    ['100天内', '[100天内] 2026-06-04 counted'],
    ['within three years', '[within three years] 2029-02-24 counted'],
    ['over three fiscal years', '[over three fiscal years] 2029 counted'],
    ['over the next three to five years', '[over the next three to five years] 2029-02-24/2031-02-24 counted'],
    ['within 6 months', '[within 6 months] 2026-08-24 counted'],
    ['in 18 months', '[in 18 months] 2027-08-24 counted'],
    ['over the coming decade', '[over the coming decade] 2036 counted'],
    ['五年显著变化目标', ''],
  ])('[G12] counts %s', (text, expected) => expect(lines(text)).toBe(expected))

  it.each([
    ['“十五五”末', '[“十五五”末] 2030'],
    ['“十五五”期间', '[“十五五”期间] 2030 period'],
    ['十五五时期', '[十五五时期] 2030 period'],
    ['“十四五”期间', ''],
    ['面向“十五五”', ''],
    ['2026—2030年', '[2026—2030年] 2030 period'],
    ['by the end of the 15th Five-Year Plan period', '[by the end of the 15th Five-Year Plan period] 2030'],
  ])('[G13] takes the end of %s', (text, expected) => expect(lines(text)).toBe(expected))

  it.each([
    '去年',
    '2025年以来',
    '截至2025年底',
    '过去三年',
    '近五年',
    '自2014年',
    '从2027年起',
    'last year',
    'since 2020',
    'in the past three years',
    'as of the end of 2025',
    'Last year',
    'Since 2020',
  ])('[G14] sees no deadline in %s', (text) => expect(lines(text)).toBe(''))
})

describe('readDates', () => {
  it.each([
    ['截至2025年底，共服务', '2025'],
    ['去年', '2025'],
    ['2025年12月', '2025-12'],
    ['今年1月底', '2026-01'],
    ['目前', ANNOUNCED],
    ['last year', '2025'],
    ['as of the end of 2025', '2025'],
    ['in January 2026', '2026-01'],
  ])('[G14] reads the date of a figure in %s', (text, expected) =>
    expect(readDates(text, ANNOUNCED).map(({ date }) => date)).toEqual([expected]),
  )

  it('[G14] has no date for words that only hold 去年, 前年 and the like', () => {
    expect(readDates('投产前年均、50亿元以上年产值、过去年份', ANNOUNCED)).toEqual([])
    expect(readDates('比前年多', ANNOUNCED).map(({ date }) => date)).toEqual(['2024'])
  })

  it('[G14] has no date for what is still to come, or for a beginning', () => {
    expect(readDates('到2027年、自2014年以来、年底', ANNOUNCED)).toEqual([])
  })
})

describe('readTypedDeadlines', () => {
  it.each([
    ['2025年底', ['2025']],
    ['二〇二五年上半年', ['2025-06']],
    ['by the end of 2025', ['2025']],
    ['年底', ['2026']],
    ['去年', []],
    ['截至2025年底', []],
  ])('[G14] reads %s, past or not where its year is written', (text, expected) => {
    expect(readTypedDeadlines(text, ANNOUNCED).map(({ deadline }) => deadline)).toEqual(expected)
  })
})
