/** What the export screen says, in Chinese. en.ts has the same shape. */
export const deskOutZh = {
  scopeName: '导出什么',
  scope: { selection: '当前筛选结果', all: '整本台账' },
  notNarrowed: '没有设筛选条件，与整本台账相同。',
  count: (count: string) => `${count} 项承诺`,

  dataName: '用哪份数据',
  data: { drafted: '含本机草稿', published: '已发布的台账' },
  drafts: (count: string) => `草稿 ${count} 条，尚未发布`,
  edition: (date: string) => `${date}版`,

  formatName: '存成什么',
  format: { xlsx: 'Excel 工作簿', csv: 'CSV 表格', json: 'JSON 台账' },
  formatHint: {
    xlsx: '固定表头，数字和日期可以直接计算、排序，固定选项有下拉，另附说明页。',
    csv: '只有一张表，用 Excel、WPS 打开不会乱码，也便于导入其他系统。',
    json: '完整记录，放到网站上就能用，也可以在“本机台账”中打开。',
  },

  fileName: '要生成的文件',
  rows: { file: '文件名', count: '条数', data: '数据', judged: '判定', holds: '内容' },
  judged: (date: string, rule: string) => `截至${date}，按“${rule}”`,
  holds: {
    selection: {
      xlsx: '台账、说明两张表。改好后可以导入，按编号对应到这本台账。',
      csv: '每项承诺一行，列与 Excel 的台账表相同。',
      json: '所选承诺及其全部进展报告、相关事实和引用的来源，自成一本台账；不收其他承诺。',
    },
    all: {
      xlsx: '台账、说明，以及各类记录的明细表。改好后可以整本导入，不丢一个字段。',
      csv: '每项承诺一行，列与 Excel 的台账表相同。明细记录请用 Excel 或 JSON。',
      json: '整本台账的全部记录，包括截至日期之后提出和公布的。',
    },
  },

  save: (count: string) => `导出 ${count} 项`,
  cancel: '取消',
  progress: '导出进度',
  gathering: '正在整理……',
  writing: '正在写成文件……',
  done: (count: string, file: string) => `已导出 ${count} 项：${file}`,
  cancelled: '已取消，没有生成文件。',
  failed: '没能生成文件。请再试一次；若仍不行，请换一种格式，或缩小筛选范围。',
  empty: '当前筛选下没有承诺。请放宽筛选条件，或选择整本台账。',
  part: (title: string) => `${title}（节选）`,
  /** Follows the sentence in the file. */
  withDrafts: (count: string) => `含本机草稿 ${count} 条，尚未发布。`,
}
