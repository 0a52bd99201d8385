import { describe, expect, it } from 'vitest'
import { promisesIn } from './testing/promises.ts'

describe('[E9] by when', () => {
  it.each([
    ['2027年起，每年培训农民2000人次。', ['2000人次 | 2027']],
    ['自2026年7月1日起，城乡低保标准提高到每人每月760元。', ['760元 | 2026-07-01']],
    ['明年起，每年新增口袋公园20个。', ['20个 | 2027']],
    ['From 2027, at least 1,500 apprentices will be trained each year.', ['at least 1,500 apprentices | 2027']],
    ['An extra 4,500 childcare places will be available from January 2027.', ['4,500 childcare places | 2027-01']],
    ['Every pupil will have at least 2 hours of sport a week from September 2026.', ['at least 2 hours | 2026-09']],
  ])('what holds from a day on is first seen then: %s', (text, promised) => {
    expect(promisesIn(text)).toEqual(promised)
  })

  it.each([
    ['年均新增绿地50公顷，到2030年人均公园绿地达到16平方米。', ['50公顷 | 2030', '16平方米 | 2030']],
    ['每年改造老旧小区40个，到2029年全部完成。', ['40个 | 2029']],
  ])('so much a year up to the year behind it: %s', (text, promised) => {
    expect(promisesIn(text)).toEqual(promised)
  })

  it.each([
    ['Work starts in May on 220 council homes, to be finished by March 2028.', ['220 council homes | 2028-03']],
    ['Construction of 14 schools begins in 2027, for completion by 2029.', ['14 schools | 2029']],
  ])('the day to begin on is not the day to be done by: %s', (text, promised) => {
    expect(promisesIn(text)).toEqual(promised)
  })

  it.each([
    ['Council tax will rise by no more than 2.9% in 2026/27.', ['no more than 2.9% | 2027']],
    ['We aim to bring the average wait down to 12 weeks by next spring.', ['12 weeks | 2027-05']],
    ['The programme runs to 2030 and will upgrade 6,000 homes.', ['6,000 homes | 2030']],
    ['Between now and 2029 the authority will plant 40,000 trees.', ['40,000 trees | 2029']],
  ])('times in more words: %s', (text, promised) => {
    expect(promisesIn(text)).toEqual(promised)
  })

  it.each([
    ['3 GW of electrolysers, at least half of them in the north, by 2034', ['3 GW | 2034', 'at least half | 2034']],
    ['Three new libraries will open next year.', ['Three new libraries | 2027']],
    ['Make all packaging recyclable by 2029, with at least 40% recycled content.', ['at least 40% | 2029']],
  ])('parts, spelled numbers and participles: %s', (text, promised) => {
    expect(promisesIn(text)).toEqual(promised)
  })
})

describe('what only the title promises', () => {
  it.each([
    [
      'Halden Water commits £1.9 billion to cut leaks\nThe utility set out its plan today.\nIt serves 3 million people.',
      ['£1.9 billion | -'],
    ],
    ['City to plant 9,000 trees\nThe mayor will plant 9,000 trees by 2028, she said.', ['9,000 trees | 2028']],
    ['Council opened 12 parks last year\nThe council is proud of its parks.', []],
  ])('is taken where nothing below says it again: %s', (text, promised) => {
    expect(promisesIn(text)).toEqual(promised)
  })
})
