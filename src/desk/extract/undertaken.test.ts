import { describe, expect, it } from 'vitest'
import { extractCandidates } from './extract-candidates.ts'
import { gazetteerOf } from './gazetteer.ts'

const gazetteer = gazetteerOf({ regions: [], sectors: [], organisations: [], units: [] })
/** Of each figure that is proposed as promised, whether it is asked about. */
function asked(sentence: string): readonly (readonly [string, boolean])[] {
  const text = `某县2026年工作计划\n\n一、2026年主要任务\n\n全面推进各项工作。${sentence}`
  return extractCandidates(text, { announced: '2026-01-20', gazetteer }).candidates.flatMap(
    ({ kind, figure, doubts }) =>
      kind === 'commitment' && figure ? [[figure.text, doubts.includes('tense')] as const] : [],
  )
}

describe('[E21] what does not say that a figure is undertaken is asked about', () => {
  it.each([
    ['公办园在园幼儿占比提高到63%（国家要求不低于50%）。', '不低于50%'],
    ['消除56人以上大班额。', '56人以上'],
    ['泰国工厂（一期投资4.5亿元）年内投产。', '4.5亿元'],
    ['评估标准为毛入园率不低于85%。', '不低于85%'],
    ['该院编制床位600张。', '600张'],
    ['完成率低于80%的科室须向党委会作说明。', '低于80%'],
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
