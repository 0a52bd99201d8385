import { formatCount } from '#src/numbers/number.ts'
const n = (count: number): string => formatCount(count, 'zh')

/** The words of an exported workbook, in Chinese. en.ts has the same shape. */
export const sheetWordsZh = {
  ledger: '台账',
  readMe: '说明',
  asExported: '导出底稿',
  formerly: (title: string) => `原名“${title}”。`,
  fictional: '（虚构）',
  item: '项目',
  content: '内容',
  title: '台账名称',
  fictionalNote: '本台账纯属虚构，仅供演示，所有数字、地名和单位均为杜撰。',
  scope: '本表范围',
  count: '条数',
  counted: (shown: number, all: number) =>
    shown === all ? `全部 ${n(all)} 项` : `${n(shown)} 项（全台账共 ${n(all)} 项）`,
  asOf: '截至日期',
  edition: '台账版次',
  rule: '判断规则',
  sources: '来源',
  link: '网页链接',
  howTo: '怎样修改后导回',
  steps: [
    '在“台账”表中直接修改白底各列，或在后面的明细表中修改；存为 .xlsx，再拖回网页。导入前会先列出将要改动的内容。',
    '数值一律按“计量单位”一栏的基本单位填写（元、平方米、架、人），不写万、亿；期限可写 2026、2026-06、2026-12-31 或 2029/2031。',
    '改“最新数据”或“数据截至日期”，会新增一条进展报告；日期不变则作为对原报告的更正。旧报告不会被覆盖。',
    '同一处在“台账”表和明细表中改得不一样时，以“台账”表为准，并逐条提示。',
    '状态、完成率、增量进度、差距由规则算出，改了不起作用。末列“编号”用来对应，请勿改动；新增一行时留空。',
    '从“台账”表删去一行不会删除该承诺；要删除，请在“承诺明细”表中删去。',
    '隐藏的“导出底稿”记着导出时的内容，用来分辨改了哪里，请勿改动。',
  ],
  columns: '各列含义',
  noRecords: '本文件只有“台账”表，没有明细；导回时按编号与网页中打开的台账对应。',
}
