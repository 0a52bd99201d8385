import { describe, expect, it } from 'vitest'
import { promisesIn } from './testing/promises.ts'

describe('what is not promised by who speaks', () => {
  it.each([
    '专家预测，到2030年全球低空经济市场规模将超过8万亿元。',
    '据国际机构预计，今年世界经济增长2.9%。',
    '业内人士认为，未来五年该行业将保持15%的年均增速。',
    '根据有关研究，到2035年我国60岁以上人口将突破4亿。',
    '气象部门预计，今年汛期降水将偏多20%。',
    'Analysts expect the market to reach $12 billion by 2030.',
    'The International Energy Agency predicts demand will rise by 40% by 2035.',
    'Critics say the scheme will cost £2 billion by 2031.',
    'Scientists warn that sea levels will rise by 30 centimetres by 2050.',
    'The population is forecast to reach 510,000 by 2035.',
    'According to the regulator, bills will rise by 12% in 2027.',
  ])('what others reckon: %s', (text) => {
    expect(promisesIn(text)).toEqual([])
  })

  it.each([
    '如果不加以控制，到2030年缺水量将达3亿立方米。',
    '照此速度，到2031年填埋场将接收垃圾900万吨。',
    'Without action, waste will grow by 25% by 2035.',
    'If nothing changes, 3,000 households will face flooding by 2040.',
    'On current trends, 40,000 people will be waiting by 2029.',
  ])('what comes where nothing is done: %s', (text) => {
    expect(promisesIn(text)).toEqual([])
  })

  it.each([
    '原计划2025年完成的32公里管网，因征地拆迁滞后，仅完成21公里。',
    '2021年规划的目标是建成50个示范村，到2025年实际建成63个。',
    '去年政府工作报告提出新增就业5万人的目标，实际完成5.6万人。',
    'The opposition has promised to build 50,000 homes by 2030.',
    'We promised 500 new officers by 2025 and delivered 520.',
    'The previous administration pledged to build 9,000 homes by 2024 but completed 4,100.',
    'Our predecessors planned to open 14 clinics by 2023.',
  ])('what others, or who speaks in years gone, promised: %s', (text) => {
    expect(promisesIn(text)).toEqual([])
  })

  it.each([
    'From October, households on low incomes can apply for grants of up to €9,000.',
    'Households earning less than £31,000 a year can apply for help from 2027.',
    'Firms that break the rules will face fines of up to €20,000.',
    'Each school can claim up to $15,000 from the fund by March 2027.',
    'Applications must be submitted by 30 April 2026 and be no longer than 20 pages.',
  ])('what one may apply for, and on which terms: %s', (text) => {
    expect(promisesIn(text)).toEqual([])
  })

  it.each(['The 1,200-seat concert hall will open in autumn 2027.', 'The 14-storey tower will be demolished by 2027.'])(
    'how large a thing is: %s',
    (text) => {
      expect(promisesIn(text)).toEqual([])
    },
  )

  it.each([
    ['今年秋粮丰收，全年总产预计能有4.3亿斤。', '2026-10-21', []],
    ['预计全年地区生产总值增长6.1%。', '2026-12-02', []],
    ['预计年底前建成停车场12个。', '2026-10-21', ['12个 | 2026']],
    ['“We are tripling the pace of building.”', '2026-10-21', []],
  ])('what is reckoned of a year that is nearly over: %s', (text, announced, promised) => {
    expect(promisesIn(text, announced)).toEqual(promised)
  })

  it.each([
    ['国家提出到2030年占比达到25%左右，我市将力争达到30%。', ['30% | 2030']],
    ['专家预测市场将超过8万亿元；公司计划到2028年建成工厂6座。', ['6座 | 2028']],
    ['National targets require a 55% cut by 2030; we will reach 65%.', ['65% | -']],
    ['Experts expect demand to double, and by 2030 the council will build 900 homes.', ['900 homes | 2030']],
  ])('who speaks comes in after the others: %s', (text, promised) => {
    expect(promisesIn(text)).toEqual(promised)
  })
})
