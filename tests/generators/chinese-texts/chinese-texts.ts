/**
 * Chinese texts whose promises are known: sentences in the forms that offices use, made of templates and
 * words at random, with what stands beside promises between them. Each part says what is promised in it.
 */
import fc from 'fast-check'

/** A sentence with its promises, each `value comparator deadline`, as the reader should give them. */
export interface MadeSentence {
  readonly text: string
  readonly promises: readonly string[]
}

const ANNOUNCED = 2026
const WHAT = ['老旧小区', '口袋公园', '充电桩', '幼儿园', '村级站点', '养老驿站', '泵站', '停车场'] as const
const UNITS = ['个', '处', '座', '所'] as const
const RATE = ['污水收集率', '签约覆盖率', '机械化率', '数字化率', '绿电占比', '设备完好率'] as const
const DOES = ['新建', '改造', '建成', '新增'] as const
const count = fc.integer({ min: 13, max: 9800 })
const share = fc.integer({ min: 21, max: 97 })
const year = fc.integer({ min: 1, max: 5 }).map((ahead) => ANNOUNCED + ahead)
const month = fc.integer({ min: 4, max: 11 })
const pick = <Word extends string>(words: readonly Word[]) => fc.constantFrom(...words)

/** Promises with a deadline of their own. */
const promised: fc.Arbitrary<MadeSentence> = fc.oneof(
  fc.tuple(year, pick(DOES), pick(WHAT), count, pick(UNITS)).map(([by, does, what, n, unit]) => ({
    text: `到${by}年，全市要${does}${what}${n}${unit}。`,
    promises: [`${n} at-least ${by}`],
  })),
  fc.tuple(month, pick(DOES), pick(WHAT), count, pick(UNITS)).map(([by, does, what, n, unit]) => ({
    text: `${by}月底前，${does}${what}${n}${unit}。`,
    promises: [`${n} at-least ${ANNOUNCED}-${String(by).padStart(2, '0')}`],
  })),
  fc.tuple(year, pick(RATE), share).map(([by, rate, n]) => ({
    text: `力争${by}年${rate}由${n - 9}%提高到${n}%以上。`,
    promises: [`${n} at-least ${by}`],
  })),
  fc.tuple(month, fc.integer({ min: 2, max: 30 })).map(([by, n]) => ({
    text: `${by}月底前，审批时限由平均${n + 20}个工作日压缩到${n}个工作日以内。`,
    promises: [`${n} at-most ${ANNOUNCED}-${String(by).padStart(2, '0')}`],
  })),
  fc.tuple(year, pick(WHAT), count, pick(RATE), share).map(([by, what, n, rate, m]) => ({
    text: `${by}年底前，新建${what}${n}个，${rate}不低于${m}%。`,
    promises: [`${n} at-least ${by}`, `${m} at-least ${by}`],
  })),
)

/** What promises nothing. */
const beside: fc.Arbitrary<MadeSentence> = fc
  .oneof(
    fc.tuple(pick(WHAT), count).map(([what, n]) => `去年，全市已建成${what}${n}个。`),
    count.map((n) => `截至2025年底，全市共有户籍人口${n}万人。`),
    count.map((n) => `预收费超过${n}万元的，应当实行银行存管。`),
    share.map((n) => `根据国家排放标准，出水浓度不得超过${n}毫克/升。`),
    count.map((n) => `对首次升规的企业，按规定给予${n}万元一次性奖励。`),
    count.map((n) => `项目匡算总投资${n}亿元，其中拟申请上级资金${n - 5}亿元。`),
    share.map((n) => `专家预测，到2030年全国市场规模将增长${n}%。`),
    share.map((n) => `如果上级批复，将再带动就业${n}万人。`),
    count.map((n) => `据测算，每户成本将上升约${n}元。`),
    share.map((n) => `各单位要抓好落实，结果占年度考核权重${n}%。`),
  )
  .map((text) => ({ text, promises: [] }))

/** Some sentences of both kinds in any order, a paragraph each. */
export const chineseText: fc.Arbitrary<MadeSentence> = fc
  .array(fc.oneof({ arbitrary: promised, weight: 3 }, { arbitrary: beside, weight: 2 }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => ({
    text: parts.map(({ text }) => text).join('\n'),
    promises: parts.flatMap(({ promises }) => promises),
  }))
