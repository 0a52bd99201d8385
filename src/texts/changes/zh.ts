import { formatCount } from '#src/numbers/number.ts'
import type { ChangeSection } from '#src/derive/changes/changes.ts'

const n = (count: number): string => formatCount(count, 'zh')

/** A list of changes: its heading, its name in the sentence (before a count), and what it means where that is not plain. */
interface SectionText {
  readonly title: string
  readonly short: string
  readonly note?: string
}

const sections: Readonly<Record<ChangeSection, SectionText>> = {
  met: { title: '已兑现', short: '兑现' },
  missed: { title: '逾期未达', short: '逾期未达', note: '期限已过，期满后的数据仍未达到目标。' },
  up: { title: '好转', short: '好转' },
  down: { title: '转差', short: '转差' },
  judged: { title: '进入评判', short: '进入评判', note: '先前不能评判，现在可以。不算好转，也不算转差。' },
  lapsed: { title: '逾期待核实', short: '逾期待核实', note: '期限已过，尚未见到期满后的数据。不等于没有完成。' },
  silent: { title: '久未更新', short: '久未更新', note: '连续漏报，不再评判。不算进展，也不算失败。' },
  unjudged: { title: '不再评判', short: '不再评判', note: '先前可以评判，现在不能，原因见状态。' },
  reason: { title: '仍未评判，原因有变', short: '未评判原因有变' },
  closed: { title: '关闭', short: '关闭' },
  announced: { title: '新提出', short: '新提出', note: '起始日期之后提出的承诺。' },
  entered: { title: '进入筛选范围', short: '进入筛选范围', note: '先前已有，现在才符合所选的目标年份或搜索文字。' },
  left: { title: '退出筛选范围', short: '退出筛选范围', note: '仍在台账中，但不再符合所选的目标年份或搜索文字。' },
  target: { title: '目标调整', short: '目标调整' },
  corrected: { title: '更正数据', short: '更正' },
  quiet: { title: '停止报告，状态未变', short: '停止报告' },
  reported: { title: '新报告，状态未变', short: '新报告' },
}

/** What the view of changes says, in Chinese. en.ts has the same shape. */
export const changesZh = {
  span: '比较的两个日期',
  since: '起始日期',
  asOf: '截至日期',
  quick: '起始日期快速选择',
  month: '近一个月',
  quarter: '近三个月',
  announced: (day: string) => `自提出以来（${day}）`,
  reversed: (since: string, asOf: string) =>
    `起始日期 ${since} 不在截至日期 ${asOf} 之前，无法比较。请选一个更早的起始日期。`,

  moved: (count: string) => `${count}项状态有变`,
  part: (short: string, count: string) => `${short}${count}项`,
  reports: (count: string) => `新报告${count}份`,
  corrections: (count: string) => `更正${count}处`,
  targets: (count: string) => `目标调整${count}项`,
  nothing: '没有变化，既无新报告和状态变动，也无新列入或退出的承诺。',
  among: (whole: string, parts: string) => `${whole}（${parts}）`,

  account: '各状态项数，前后对照',
  accountNote: '起始项数＋转入−转出＋新列入−退出＝截至项数。转入、转出是同一批承诺的状态变动，不算新列入或退出。',
  filteredNote: '已按状态筛选：凡起始日或截至日属于所选状态的都列出，转出的也在内，转到哪里见各行。',
  columns: { status: '状态', movedIn: '转入', movedOut: '转出', joined: '新列入', left: '退出', net: '净变化' },
  total: '合计',

  movements: '状态变化',
  memberships: '新列入与退出',
  news: '报告与目标',
  count: (count: string) => `${count}项`,
  alsoAbove: (count: string) => `另有${count}项有新报告，因状态有变或新列入，列在上面。`,
  unlisted: (count: string) => `另有${count}项未列出`,
  sections,

  becomes: '变为',
  steps: (reached: number, total: number) => `节点${n(reached)}/${n(total)}`,
  gap: (then: string, now: string) => `差距 ${then} → ${now}`,
  distance: (then: string, now: string) => `${then} → ${now}`,
  due: (due: string) => `期限：${due}`,
  announcedOn: (day: string) => `${day}提出`,
  closedFor: (reason: string) => `原因：${reason}`,
  lastReport: (day: string, age: string) => `最近数据 ${day}，${age}`,
  newReports: (count: string, day: string) => `新报告${count}份，最新数据 ${day}`,
  corrected: (day: string, then: string, now: string) => `更正${day}的数据：${then} → ${now}`,
  correctedText: (day: string) => `更正${day}的报告`,
  movedTarget: (then: string, now: string) => `目标：${then} → ${now}`,
  firstTarget: (now: string) => `给出目标：${now}`,
}
