import { formatCount } from '#src/numbers/number.ts'
const n = (count: number): string => formatCount(count, 'zh')

/** What the slides and the projector check say, in Chinese. en.ts has the same shape. */
export const slidesZh = {
  place: (number: number, total: number) => `${n(number)} / ${n(total)}`,
  filters: (names: string, count: string) => (names === '' ? `全部 ${count}` : `${names}，共 ${count}`),
  source: (text: string) => `来源：${text}`,
  paragraph: (number: number) => `第 ${n(number)} 段`,
  manySources: (count: number) => `来源：${n(count)} 份资料，逐条注明出处`,
  due: (deadline: string, left: string | null) => (left === null ? `期限：${deadline}` : `期限：${deadline} · ${left}`),
  scan: '扫码打开此页',
  qr: (what: string) => `二维码：打开「${what}」`,
  noAddress: '本机文件，没有可以扫码的网址。请管理员在 ledgers/index.json 中填写 home。',

  /** Items of other statuses. */
  others: (count: number) => `其他 ${n(count)}`,
  otherStatuses: (count: number) => `其他 ${n(count)} 种状态`,

  groupsTitle: (count: string, groups: number, by: 'region' | 'sector') =>
    `${count}承诺，分属 ${n(groups)} 个${by === 'region' ? '地区' : '领域'}`,
  groupsMost: (name: string, count: string) => `，${name}最多（${count}）`,
  groups: { region: '地区', sector: '领域' },
  groupItems: '项数',
  groupMix: '其中',
  groupsRest: (groups: number, count: string, by: 'region' | 'sector') =>
    `另有 ${n(groups)} 个${by === 'region' ? '地区' : '领域'}，共 ${count}`,

  changesAccount: (since: string) => `各状态项数：${since} 至今`,
  changesHidden: (count: string) => `另有 ${count}变化未列在此页`,
  changesWorking: '正在比较两个日期',

  completionUnknown: '完成率未知',
  earlier: (text: string) => `原目标 ${text}`,
  said: '承诺内容',
  steps: '节点',
  stage: '进展',
  stageOn: (stage: string, date: string) => `${stage}（${date}）`,
  stepsBefore: (count: number) => `前面还有 ${n(count)} 个节点`,
  /** Of the same promise. */
  otherYears: (count: number) => `另有 ${n(count)} 年未列`,
  /** The way out of an empty selection. */
  wayOut: '按 Esc 回到页面，去掉一两个筛选条件再放映。',
  /** A view that is higher than its slide. */
  screen: (number: number, total: number) => `第 ${n(number)} 屏，共 ${n(total)} 屏`,
  itemsLeftOut: (count: string) => `另有 ${count}未显示`,
  /** By name, or how many. */
  columnsLeftOut: (columns: readonly string[] | number) =>
    typeof columns === 'number' ? `另有 ${n(columns)} 列未显示` : `未显示的列：${columns.join('、')}`,

  closing: '扫码打开此页，数字与今天所见相同',
  closingByHand: '或输入网址',

  check: '投影校验',
  checkLead: '请站到最后一排，看着幕布回答下面两个问题。',
  checkLine: '看得清这一行吗',
  checkText: '哪一行是看得清的最小的字？',
  checkEdge: '四个角上，看得全的最靠外的是哪个字母？',
  checkRows: (rows: number) => `按此设置，一张总览约列 ${n(rows)} 项。`,
  checkLines: '粗细各线应都看得见，二维码应能扫出。',
  done: '完成',
}
