import type { Reason } from '#src/domain/terms.ts'
import { formatCount } from '#src/numbers/number.ts'
import type { FreshnessFacts, PassedFacts, SpanFacts, TwoBaselinesFacts } from './facts.ts'

const n = (count: number): string => formatCount(count, 'zh')

function span({ date, start, passed, totals, inMonths }: SpanFacts): string {
  const unit = inMonths ? '个月' : '天'
  return `${date}距起点${start}${n(passed)}${unit}，全程${totals.map(n).join('至')}${unit}`
}

function freshness({ isFigure, latest, asOf, months, missed, every, silentAfter, state }: FreshnessFacts): string {
  const missedText = `应报${n(missed)}次未报，${state === 'silent' ? '判为“久未更新”' : `不足${n(silentAfter)}次，暂不判“久未更新”`}`
  const result = state === 'fresh' ? '尚在报告周期之内' : missedText
  const age = `${isFigure ? '最近数据日期' : '最近报告日期'}${latest}，距截至日${asOf}满${n(months)}个月`
  return `${age}；按每${n(every)}个月一报，${result}`
}

/** The arithmetic behind a verdict, in Chinese. What is given as text is in words already: figures with units, shares, dates. */
export const reasoningZh = {
  /** V7 and V10. */
  inexactFigure: (figure: string, range: string) => `“${figure}”不是确数，按${range}计`,
  earlierTarget: (since: string, target: string, why: string) => `${since}提出的原目标为${target}：${why}`,

  /** V1, V2 and V4: what a sum gives, and what stands beside it. */
  sums: { attainment: '完成率', completion: '增量进度', gap: '差距' },
  yearlyFromZero: '（年度数从0起算）',
  cumulativeFromZero: '（累计数从0起算）',
  fromZero: '（基数为0）',
  inexactBaseline: '基数不是确数',
  guessedBaseline: '来源未给基数，在0与首次数据之间取两端',
  twoBaselines: ({ why, low, fromLow, high, fromHigh, within }: TwoBaselinesFacts) =>
    `${why}：从${low}起算为${fromLow}，从${high}起算为${fromHigh}，增量进度在${within}之间`,
  limitHasNoCompletion: '目标是须守住的限值，不计进度',
  unknownStart: '起点基数不明，增量进度无法计算',
  latestStands: (stands: string) => `最新数据${stands}`,
  keepsLimit: '在限值之内',
  missesLimit: (share: string) => `偏离限值，幅度为限值的${share}`,

  /** V3. */
  noDeadline: '来源未给期限，时序进度无法计算',
  beforeStart: (start: string, share: string) => `数据日期早于起点${start}，时序进度${share}`,
  atDeadline: (share: string) => `数据日期已到期限，时序进度${share}`,
  byPath: (date: string, share: string) => `按公布的分期安排，到${date}时序进度应为${share}`,
  span,
  expected: (passed: string, share: string) => `${passed}，时序进度${share}`,
  bothEnds: (due: string) => `（期限${due}，取两端）`,

  /** V5a, V7 and V8. */
  quoted: (text: string) => `“${text}”`,
  differentBands: (bands: string, meaning: string) => `两端分属${bands}，暂不定档。${meaning}`,
  satisfiedEarly: (figure: string, target: string) => `${figure}已符合目标${target}，到期时仍符合才算兑现`,
  satisfiedBefore: (word: string) => `期限未到而目标已符合，判为“${word}”`,
  score: (sum: string) => `${sum}，`,
  ownLabel: (label: string) => `（该规则称“${label}”）`,
  inBand: (range: string, word: string) => `落在“${range}”一档，判为“${word}”`,

  /** V6 and V9. */
  freshness,
  reachedSteps: (reached: number, total: number, share: string) =>
    `共${n(total)}个节点，已完成${n(reached)}个（${share}）`,
  dueSteps: (due: number, share: string) => `，按期应完成${n(due)}个（${share}）`,
  missingSteps: (names: string) => `；到期未完成：${names}`,
  unheardSteps: (names: string) => `；到期而未见报告：${names}`,

  /** V5. */
  unjudged: (word: string, reasons: string) => `${reasons}，判为“${word}”`,
  stoodAt: (bands: string) => `；按最后一次数据，当时为${bands}`,
  passed: (due: string) => `期限${due}已过`,
  stepsOpen: (passed: string, word: string) => `${passed}，仍有节点未见完成，判为“${word}”`,
  missed: ({ passed, figure, on, target, word }: PassedFacts) =>
    `${passed}，${on}的${figure}未达到目标${target}，判为“${word}”`,
  missedUnclear: ({ passed, figure, on, target, word }: PassedFacts) =>
    `${passed}，${on}的${figure}不是确数，是否达到目标${target}不能确定，判为“${word}”`,
  unverified: (passed: string, word: string) => `${passed}，未见该日或之后的数据，判为“${word}”`,
  closed: (date: string, reason: string) => `${date}关闭：${reason}`,
  metBySteps: '全部节点均已完成，判为“已兑现”',
  met: (figure: string, on: string, target: string) => `${on}的${figure}已达到目标${target}，判为“已兑现”`,
  tooEarly: (share: string, below: number) => `时序进度${share}，低于${n(below)}%，暂不评判`,

  /** The sentence of a card that is judged. */
  gapRange: (range: string) => `相差${range}`,
  level: '持平',
  below: (size: string) => `低${size}`,
  above: (size: string) => `高${size}`,
  stepsFirst: (reached: number, total: number) => `${n(total)}个节点已完成${n(reached)}个，`,
  limitStands: (target: string, figure: string, stands: string) => `目标${target}，最新数据${figure}，${stands}`,
  compared: (shares: string, expected: string, gap: string) => `${shares}，时序进度${expected}，${gap}`,
  /** V7: the baseline is not stated, so that the gap has two ends. */
  baselineOpen: (shares: string) => `${shares}，来源未给基数`,
  soJudged: (progress: string, word: string) => `${progress}：${word}。`,

  /** The sentence of a card that cannot be judged. */
  ofTarget: (share: string) => `，${share}`,
  missedSince: (reports: number) => `，此后应报${n(reports)}次未报`,
  lastReport: (age: string) => `最近一次报告已是${age}`,
  lastFigure: (age: string, figure: string) => `最近一次报告是${age}的${figure}`,
  thenAt: (bands: string) => `，当时为${bands}`,
  reasons: {
    'no-number': '没有可据以判断的数字',
    'no-deadline': '来源未给期限',
    'no-report': '未见进展报告',
  } satisfies Partial<Record<Reason, string>>,
  notDefined: (gap: string) => `差距为${gap}，所选规则未规定属于哪一档`,
  within: (share: string) => `${share}，`,
  undecided: (why: string, share: string, bands: string) => `${why}，${share}可能为${bands}`,
  target: (target: string, isHedged: boolean) => `目标${isHedged ? '力争' : ''}${target}`,
  targetDue: (target: string, due: string, left: string) => `${target}，期限${due}（${left}）`,
  latestFigure: (figure: string, on: string) => `最新数据${figure}（${on}）`,
  /** The target ('' where there is none) and the clauses that say what is known and what is missing, as one sentence. */
  cannotBeJudged: (target: string, clauses: readonly string[]) => {
    const also = clauses.map((clause, at) => (at > 0 && clause.startsWith('未见') ? `也${clause}` : clause))
    return `${[target, ...also].filter(Boolean).join('，')}，因此无法判断。`
  },
}
