import { describe, expect, it } from 'vitest'
import { extractCandidates } from './extract-candidates.ts'
import { gazetteerOf } from './gazetteer.ts'

const gazetteer = gazetteerOf({ regions: [], sectors: [], organisations: [], units: [] })
/** Of each figure of a text that is proposed as promised, whether it is asked about. */
const askedIn = (text: string) =>
  extractCandidates(text, { announced: '2026-01-20', gazetteer }).candidates.flatMap(({ kind, figure, doubts }) =>
    kind === 'commitment' && figure ? [[figure.text, doubts.includes('tense')] as const] : [],
  )
const asked = (sentence: string) => askedIn(`某县2026年工作计划\n\n一、2026年主要任务\n\n全面推进各项工作。${sentence}`)
const askedInEnglish = (sentence: string) => askedIn(`City plan 2026 to 2030\n\nOur commitments\n\n${sentence}`)

describe('[E21] what does not say that a figure is undertaken is asked about', () => {
  it.each([
    ['公办园在园幼儿占比提高到63%（国家要求不低于50%）。', '不低于50%'],
    ['消除56人以上大班额。', '56人以上'],
    ['泰国工厂（一期投资4.5亿元）年内投产。', '4.5亿元'],
    ['评估标准为毛入园率不低于85%。', '不低于85%'],
    ['该院编制床位600张。', '600张'],
    ['完成率低于80%的科室须向党委会作说明。', '低于80%'],
    ['28条骨干线路高峰期发车间隔压缩到6分钟以内。', '28条'],
    ['建成年限较早的老旧小区共412个。', '412个'],
  ])('%s', (sentence, figure) => {
    expect(asked(sentence).filter(([text, isAsked]) => text === figure && !isAsked)).toEqual([])
  })

  it.each([
    ['新建口袋公园12个。', '12个'],
    ['全年完成投资68亿元。', '68亿元'],
    ['撤并小规模学校18所。', '18所'],
    ['药占比不高于27%。', '不高于27%'],
    ['新增供热面积320万平方米。', '320万平方米'],
    ['招聘特岗教师260名。', '260名'],
  ])('and what does is not: %s', (sentence, figure) => {
    expect(asked(sentence)).toContainEqual([figure, false])
  })
})

describe('[E21] in English too', () => {
  it.each([
    ['Over 70% of our houses date from before 1980.', 'Over 70%'],
    ['The EU directive demands 60% recycling by 2030.', '60%'],
    ['We will build a reservoir with a capacity of 850 million cubic metres.', '850 million cubic metres'],
    ['Tram line 4 (11.3 km) will be opened by 2029.', '11.3 km'],
    ['Farmers pay 70 shillings to dry a bag.', '70 shillings'],
    ['We will help municipalities with fewer than 5,000 people.', 'fewer than 5,000 people'],
  ])('%s', (sentence, figure) => {
    expect(askedInEnglish(sentence).filter(([text, isAsked]) => text === figure && !isAsked)).toEqual([])
  })

  it.each([
    ['We will plant 15,000 trees by 2028.', '15,000 trees'],
    ['Deliver 12 km of cycle lanes by 2027.', '12 km'],
    ['Plugging in 600 megawatts of storage by 2028.', '600 megawatts'],
    ['Storage capacity of 5 GWh by 2030.', '5 GWh'],
    ['All 6,240 street lights will be changed to LED by 2027.', '6,240 street lights'],
    ['No more than 5% of trains are late by 2028.', 'No more than 5%'],
  ])('and what does is not: %s', (sentence, figure) => {
    expect(askedInEnglish(sentence)).toContainEqual([figure, false])
  })
})
