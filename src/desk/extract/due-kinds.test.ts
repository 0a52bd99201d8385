import { describe, expect, it } from 'vitest'
import { candidatesIn, promisesIn } from './testing/promises.ts'

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
    ['Council tax will rise by no more than 2.9% in 2026/27.', ['no more than 2.9% | 2027-03']],
    ['We aim to bring the average wait down to 12 weeks by next spring.', ['12 weeks | 2027-05']],
    ['The programme runs to 2030 and will upgrade 6,000 homes.', ['6,000 homes | 2030']],
    ['Between now and 2029 the authority will plant 40,000 trees.', ['40,000 trees | 2029']],
  ])('times in more words: %s', (text, promised) => {
    expect(promisesIn(text)).toEqual(promised)
  })

  it.each([
    ['The department will enroll 12,000 apprentices by June 30, 2029, with help.', ['12,000 apprentices | 2029-06-30']],
    ['Opening eight hubs before the close of 2028.', ['eight hubs | 2028']],
    ['We will open 40 rooms in time for the fall 2027 semester.', ['40 rooms | 2027-09']],
    ['Fourteen centres will open between now and the middle of 2029.', ['Fourteen centres | 2029-06']],
    ['Sickness absence will come down to 7.5 days per employee in 2027/28.', ['7.5 days | 2028-03']],
    ['All 60 schools will have a garden by the end of the 2026/27 school year.', ['60 schools | 2027-07']],
    ['By Christmas next year I want that to be one in ten.', ['one in ten | 2027-12-25']],
    ['Hiring veterans for 15 percent of positions, effective January 1, 2027.', ['15 percent | 2027-01-01']],
    ['The plan will cost $138 million across three fiscal years.', ['$138 million | 2029']],
    ['明年清明前改造茶园300亩。', ['300亩 | 2027-04-04']],
    ['今春先动工改造2万亩。', ['2万亩 | 2026-05']],
    ['明年全年平均不能高于2%。', ['不能高于2% | 2027']],
    ['农民收入两年后要过3万元。', ['过3万元 | 2028']],
    ['中秋节前新增摊位200个。', ['200个 | 2026-09-24']],
    ['用药目录增至320种，2026年10月1日起执行。', ['320种 | 2026-10-01']],
  ])('more times in more words: %s', (text, promised) => {
    expect(promisesIn(text)).toEqual(promised)
  })

  it.each([
    ['2026年，确保稳增长。新培育企业40家。新增就业8万人。', ['40家 | 2026', '8万人 | 2026']],
    ['今年，我们将稳住现金。应收账款净下降15亿元。', ['15亿元 | 2026']],
    ['2028年上半年全部建成。租金每月不得超过18元。', ['不得超过18元 | -']],
    ['今年要办好热线。群众投诉24小时内回话。', ['24小时内 | -']],
    [
      'We will recruit 6,000 nurses by the end of 2028. Turnover has to drop below 9 per cent by the same date.',
      ['6,000 nurses | 2028', 'below 9 per cent | 2028'],
    ],
  ])('a whole year goes on over the sentences of a paragraph: %s', (text, promised) => {
    expect(promisesIn(text)).toEqual(promised)
  })

  it('[E19] takes a sentence that leads up to parts as their frame', () => {
    const text = '2026年的工作，重点抓好以下几个方面。\n（一）扩内需。安排项目213个。\n（二）强产业。新培育企业40家。'
    expect(promisesIn(text)).toEqual(['213个 | 2026', '40家 | 2026'])
  })

  it('[E20] reads when the line of a table is due, however that is headed', () => {
    const text = [
      'Measure | Latest | Target | When',
      'Emissions, tonnes | 18,400 | 9,200 | July 2030',
      'Water per head | 11.8 | 9.5 or less | 31 Dec 2029',
      'Would recommend us | 71% | 85% | National survey 2028',
    ].join('\n')
    expect(promisesIn(text)).toEqual(['9,200 | 2030-07', '9.5 or less | 2029-12-31', '85% | 2028'])
  })

  it.each([
    ['养殖场还剩66家，年底全部搬走或者关停。', ['66家 | 2026']],
    ['缓冲带缺口是48公里，2027年底要一寸不缺地合拢。', ['48公里 | 2027']],
    ['宿舍还差3座楼没装空调，明年5月前补齐。', ['3座 | 2027-05']],
    ['目前，全市仍有17个行政村未通公交，计划2026年底前全部通达。', ['17个 | 2026']],
    ['还剩214个乡镇没有充电桩，我们已经排好队。', []],
  ])('what is left over is done away with by then: %s', (text, promised) => {
    expect(promisesIn(text)).toEqual(promised)
  })

  it.each([
    ['首批耳标45万头，10月31日前戴完。', ['45万头 | 2026-10-31']],
    ['每个乡镇配辅导员2名，九月底到岗。', ['2名 | 2026-09']],
    ['全线23.4公里，18座车站，明年国庆长假之前载客初期运营。', ['23.4公里 | 2027-09-30', '18座 | 2027-09-30']],
    ['明年汛期结束，也就是9月30号，总磷要落到0.07以下。', ['0.07以下 | 2027-09-30']],
    ['Twenty-six culverts are to be replaced, the last of them by May 2027.', ['Twenty-six culverts | 2027-05']],
    [
      'It will be net zero in 2034; gear, of which 316 units remain, will go by 2030.',
      ['net zero | 2034', '316 units | 2030'],
    ],
    ['Twenty-six culverts are to be replaced no later than Christmas 2027.', ['Twenty-six culverts | 2027-12-25']],
    ['Crews will reseal 160 kilometres over the season ending 30 April 2028.', ['160 kilometres | 2028-04-30']],
    ['Smart meters will be in 98 percent of homes come the second quarter of 2029.', ['98 percent | 2029-06']],
    ['By December of 2027 a quarter of our dollars are going to local firms.', ['a quarter | 2027-12']],
    ['We are going to do 1,500 of them this calendar year.', ['1,500 | 2026']],
    ['The last 1,316 units will be removed by year-end 2030.', ['1,316 units | 2030']],
  ])('the end of what is done, and more ways to name a day: %s', (text, promised) => {
    expect(promisesIn(text)).toEqual(promised)
  })

  it('[E19] takes a numbered heading that is no more than a time as a promise by then', () => {
    const text = [
      'Roadmap at a glance',
      'Slide 2. By 31 December 2026',
      '* Ferry app live on all 22 routes',
      '',
      'Slide 3. In the course of 2027',
      '* Women: 35% of newly hired bus drivers',
      '* Four electric ferries in service',
    ].join('\n')
    expect(promisesIn(text)).toEqual(['22 routes | 2026-12-31', '35% | 2027', 'Four electric ferries | 2027'])
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

describe('[E21] says that whose time it is may be meant otherwise', () => {
  const doubted = (text: string) =>
    candidatesIn(text).flatMap(({ figure, doubts }) => (figure && doubts.includes('deadline') ? [figure.text] : []))
  it.each([
    ['养殖提升行动方案（2026—2028年）\n重点任务\n市级财政每年另拿3000万元。', ['3000万元']],
    ['Clean Town Plan 2026-2030\nWhat we will do by 2030\nPlant 250 trees annually', ['250 trees']],
    ['Bills will fall by 5% over the same five years.', ['5%']],
    ['本学年，学校将新增助学金2800万元。', ['2800万元']],
    ['到2028年，学校将新增教师240人。', []],
    ['The town will plant 250 trees by 2030.', []],
  ])('%s', (text, figures) => {
    expect(doubted(text)).toEqual(figures)
  })
})
