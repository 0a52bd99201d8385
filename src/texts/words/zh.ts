/** The domain's vocabulary in Chinese. en.ts has the same shape: a missing text does not compile. */
import type { Deciding } from '#src/domain/assessment.ts'
import type { Comparator, Direction, Freshness, Kind, Reason, RuleBasis, Stage, Verdict } from '#src/domain/terms.ts'
import type { Reach, SortKey } from '#src/url/view.ts'

interface Term {
  word: string
  meaning: string
}

export const wordsZh = {
  verdicts: {
    met: { word: '已兑现', meaning: '最新数据已达到目标。' },
    'on-track': { word: '正常推进', meaning: '增量进度不低于时序进度。' },
    'slightly-behind': { word: '略有滞后', meaning: '增量进度略低于时序进度。' },
    behind: { word: '滞后', meaning: '增量进度明显低于时序进度。' },
    'far-behind': { word: '严重滞后', meaning: '增量进度远低于时序进度。' },
    overdue: { word: '逾期未达', meaning: '期限已过，期满时或期满后的数据仍未达到目标。' },
    'overdue-unverified': { word: '逾期待核实', meaning: '期限已过，尚未见到期满时或期满后的数据。' },
    'too-early': { word: '尚早', meaning: '起步不久，时序进度尚低，暂不评判。' },
    unjudged: { word: '无法判断', meaning: '现有公开信息不足以作出判断。' },
    closed: { word: '已关闭', meaning: '该承诺已终止或不再跟踪，原因见条目。' },
  } satisfies Record<Verdict, Term>,
  reasons: {
    'no-number': {
      word: '无可核对数字',
      meaning: '承诺没有给出可以核对的数字，或写了数字而没有写明怎样算达到。',
      remedy: '责任单位公布可以核对的数字或分步节点，或说明所写数字怎样算达到，即可判断。',
    },
    'no-report': {
      word: '未见报告',
      meaning: '至今没有查到公开的进展数据。',
      remedy: '公布一次带日期的进展数据后即可判断。',
    },
    'no-deadline': {
      word: '期限不明',
      meaning: '来源没有写明何时完成，或只给了一个时段，而时段两端会得出不同的判定。',
      remedy: '明确完成期限后即可计算时序进度。',
    },
    'no-baseline': {
      word: '缺少基数',
      meaning: '不知道起点是多少，无法计算增量进度。',
      remedy: '补充起点数值及其日期后即可判断。',
    },
    silent: {
      word: '久未更新',
      meaning: '最近一次报告距今过久，已连续漏报，旧数据不足以说明现状。',
      remedy: '公布新的进展数据后恢复判断。',
    },
    'not-defined': {
      word: '规则未定义',
      meaning: '所选规则没有规定这一差距属于哪一档。',
      remedy: '换用另一条规则，或由规则制定方补充规定。',
    },
  } satisfies Record<Reason, Term & { remedy: string }>,
  kinds: {
    measured: { word: '量化指标', meaning: '有可以核对的数字。' },
    milestone: { word: '节点任务', meaning: '没有总量数字，但有可逐项核对的步骤。' },
    direction: { word: '方向性表述', meaning: '没有可以核对的数字或节点，只记录进展，不作评判。' },
  } satisfies Record<Kind, Term>,
  /** The steps from a promise to a verdict: the step, what is said of a selection cut to it, and what it takes. */
  reaches: {
    number: { word: '有数字', chosen: '有数字', meaning: '有可以核对的目标数字或节点。' },
    deadline: { word: '有期限', chosen: '有数字和期限', meaning: '还写明了何时完成，或已经兑现。' },
    report: { word: '有报告', chosen: '有数字、期限和报告', meaning: '还查到过进展报告。' },
    judged: { word: '可判断', chosen: '可判断', meaning: '能说出是否跟上时序进度，或是否兑现。' },
  } satisfies Record<Reach, Term & { chosen: string }>,
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
    fresh: { word: '按期更新', meaning: '最近一次数据在约定的报告周期之内。' },
    due: { word: '应予更新', meaning: '已漏报一次。' },
    silent: { word: '久未更新', meaning: '已连续漏报。' },
  } satisfies Record<Freshness, Term>,
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
    baseline: { word: '基数', meaning: '查明起点的基数，即可定档。', open: '起点基数不明' },
    deadline: { word: '期限', meaning: '明确期限落在哪一年，即可定档。', open: '期限跨度较大' },
    figure: { word: '确切数据', meaning: '公布不带“近”“左右”的确切数字，即可定档。', open: '数据不是确数' },
  } satisfies Record<Deciding, Term & { open: string }>,
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
  noDeadline: '未给期限',
  noReport: '未见报告',
  none: '无',
}
