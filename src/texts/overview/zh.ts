import { formatCount } from '#src/numbers/number.ts'

const n = (count: number): string => formatCount(count, 'zh')

/** What the overview says beside its rows, in Chinese. en.ts has the same keys. */
export const overviewZh = {
  ladder: '从提出到可判断（每步含前一步）',
  promised: '提出',
  promisedMeaning: '这里的全部承诺。点某一级，只看走到这一级的各项。',
  step: (word: string, count: number) => `${word}：${n(count)}项`,

  asks: '该问谁',
  asksOf: (units: number, items: number) => `${n(units)}个单位，${n(items)}项`,
  /** After the number of units, on a slide without room for all. */
  unitsShown: (count: number) => `只列前${n(count)}个`,
  asksNobody: '没有该报而未报的。',
  /** Before the parts about what is urgent. */
  asked: (count: number) => `${n(count)}项待报告`,
  soonAlike: (count: number, days: number) => `${n(count)}项${days === 0 ? '今天到期' : `剩${n(days)}天`}`,
  soonWithin: (count: number, days: number) => `${n(count)}项${n(days)}天内到期`,
  /** Between the parts of what is urgent. */
  urgentJoint: '，',
  /** Past the deadline; `word`: the state, 逾期待核实. */
  pastAlike: (count: number, word: string, days: number) => `${n(count)}项${word}（${n(days)}天）`,
  pastUpTo: (count: number, word: string, days: number) => `${n(count)}项${word}（最久${n(days)}天）`,
  /** Of years that are over, since which no days count. */
  pastYears: (count: number, word: string) => `往年${n(count)}项${word}`,
  /** The state of what had nothing that could be met by its deadline. */
  deadlinePast: '期限已过',
  /** Before what is urgent of all that is shown: what a year missed is owed no more. */
  owed: '仍待兑现：',
  copyAll: '复制全部',
  copyAllLabel: (units: number, items: number) => `复制全部：对${n(units)}个单位的${n(items)}项提问`,
  copyUnit: '复制',
  copyUnitLabel: (name: string) => `复制：对${name}的提问`,
  questionsNotCome: '提问没有加载成功，请检查网络后再试。',
  moreUnits: (count: number) => `还有${n(count)}个单位`,
  allQuestions: '看全部提问',

  due: '逾期和将到期',
  /** `word`: the state, 逾期未达, or 将到期. */
  dueCount: (count: number, word: string) => `${n(count)}项${word}`,

  /** Rows of a list that are left out. */
  more: (count: number) => `另有 ${n(count)}项`,
  directions: (count: number) => `${n(count)}项方向性表述（不可核对）`,
}
