/** The domain's vocabulary in Chinese; what it means is in texts/definitions. en.ts has the same shape: a missing text does not compile. */
import type { Deciding } from '#src/domain/assessment.ts'
import type { Comparator, Direction, Freshness, Kind, Reason, RuleBasis, Stage, Verdict } from '#src/domain/terms.ts'
import type { Reach, SortKey } from '#src/url/view.ts'

interface Word {
  word: string
}

export const wordsZh = {
  verdicts: {
    met: { word: '已兑现' },
    'on-track': { word: '正常推进' },
    'slightly-behind': { word: '略有滞后' },
    behind: { word: '滞后' },
    'far-behind': { word: '严重滞后' },
    overdue: { word: '逾期未达' },
    'overdue-unverified': { word: '逾期待核实' },
    'too-early': { word: '尚早' },
    unjudged: { word: '无法判断' },
    closed: { word: '已关闭' },
  } satisfies Record<Verdict, Word>,
  reasons: {
    'no-number': { word: '无可核对数字' },
    'no-report': { word: '未见报告' },
    'no-deadline': { word: '期限不明' },
    'no-baseline': { word: '缺少基数' },
    silent: { word: '久未更新' },
    'not-defined': { word: '规则未定义' },
  } satisfies Record<Reason, Word>,
  kinds: {
    measured: { word: '量化指标' },
    milestone: { word: '节点任务' },
    direction: { word: '方向性表述' },
  } satisfies Record<Kind, Word>,
  /** The steps from a promise to a verdict: the step, what is said of a selection cut to it, and what it takes. */
  reaches: {
    number: { word: '有数字', chosen: '有数字', meaning: '有可以核对的目标数字或节点。' },
    deadline: { word: '并有期限', chosen: '有数字和期限', meaning: '还写明了何时完成，或已经兑现。' },
    report: { word: '并有报告', chosen: '有数字、期限和报告', meaning: '还查到过进展报告。' },
    judged: { word: '可判断', chosen: '可判断', meaning: '能说出是否跟上时序进度，或是否兑现。' },
  } satisfies Record<Reach, Word & { chosen: string; meaning: string }>,
  directions: {
    increase: { word: '提高', prefix: '', ratePrefix: '' },
    decrease: { word: '降低', prefix: '降至', ratePrefix: '控制在' },
    hold: { word: '保持', prefix: '保持', ratePrefix: '保持' },
  } satisfies Record<Direction, { word: string; prefix: string; ratePrefix: string }>,
  comparators: {
    'at-least': { word: '不低于', prefix: '不低于' },
    'more-than': { word: '超过', prefix: '超' },
    about: {
      word: '左右',
      prefix: '约',
    },
    nearly: { word: '接近', prefix: '近' },
    exactly: { word: '等于', prefix: '' },
    'at-most': { word: '不超过', prefix: '不超过' },
    'less-than': { word: '低于', prefix: '低于' },
    between: { word: '区间', prefix: '' },
  } satisfies Record<Comparator, { word: string; prefix: string }>,
  hedge: '力争',
  stages: {
    preparing: '筹备中',
    'under-way': '推进中',
    completed: '已完成',
    dropped: '已放弃',
  } satisfies Record<Stage, string>,
  freshness: {
    fresh: { word: '按期更新' },
    due: { word: '应予更新' },
    silent: { word: '久未更新' },
  } satisfies Record<Freshness, Word>,
  terms: {
    target: '目标',
    baseline: '基数',
    figure: '最新数据',
    attainment: '完成率',
    completion: '增量进度',
    expected: '时序进度',
    gap: '与时序进度之差',
    ratio: '增量进度与时序进度之比',
    growth: '推算增长率',
    forecast: '推算',
  },
  deciding: {
    baseline: { word: '基数', open: '起点基数不明' },
    deadline: { word: '期限', open: '期限跨度较大' },
    figure: { word: '确切数据', open: '数据不是确数' },
  } satisfies Record<Deciding, Word & { open: string }>,
  sortKeys: {
    due: '期限',
    title: '名称',
    region: '地区',
    sector: '领域',
    unit: '责任单位',
    status: '状态',
    gap: '差距',
    completion: '完成率',
    figure: '最新数据',
    target: '目标',
    age: '数据时间',
  } satisfies Record<SortKey, string>,
  /** What a rule's bands are laid along, short, inside a range; and the range of the last band where it has no other. */
  scores: { points: '差距', relative: '比值', growth: '增长率' } satisfies Record<RuleBasis, string>,
  restBand: '其余情形',
  undefinedBand: '未作规定',
  /** `unjudged` in an address without what is overdue and unverified, which 无法判断 includes. */
  unjudgedAlone: '无法判断（逾期待核实除外）',
  noDeadline: '未给期限',
  /** Of what counts in no target year: without a deadline, and of no series either. */
  noYear: '目标年份未定',
  /** What is open and due within a quarter of a year. */
  dueSoon: '将到期',
  noReport: '未见报告',
  none: '无',
}
