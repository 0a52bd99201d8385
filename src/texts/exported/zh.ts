import { formatCount } from '#src/numbers/number.ts'

const n = (count: number): string => formatCount(count, 'zh')

/** What is taken along: pictures, prints, tables, in Chinese. en.ts has the same shape. */
export const exportedZh = {
  exportHint: '图片和打印件都带有这句话、截至日期、规则、来源和二维码。表格可直接粘贴到 Excel 或 WPS。',
  exportFailed: '浏览器没有允许这一步。可以改用打印，或换用较新的浏览器。',
  print: '打印',
  savePng: '图片 PNG',
  saveSvg: '图片 SVG',
  saved: '已保存',
  copyTable: '复制表格',
  copiedRows: (count: number) => `已复制 ${n(count)} 行`,
  copyWords: '复制这句话',
}
