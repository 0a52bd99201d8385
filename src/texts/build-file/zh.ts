import { formatCount } from '#src/numbers/number.ts'
const n = (count: number): string => formatCount(count, 'zh')

/** What `npm run build:file` says, in Chinese. */
export const buildFileZh = {
  usage: [
    '用法：npm run build:file [-- --ledger 文件] [--lang zh|en]',
    '  写出 dist-file/duixian.html：程序和台账合为一个文件，双击即可打开',
    '  --ledger 文件   只装入这份台账；不写则装入 public/ledgers 中的全部台账',
    '退出码：0 已写出；1 没有写出',
  ],
  badLanguage: '--lang 只能是 zh 或 en。',
  noValue: '--ledger 后面要写台账文件，--lang 后面要写 zh 或 en。',
  missing: (file: string) => `没有 ${file} 这个文件，请核对路径。`,
  folder: (file: string) => `${file} 是文件夹，这里要写一个台账文件（JSON）。`,
  notJson: (file: string) => `${file} 不是 JSON 台账。Excel 或 CSV 请先用 npm run ledger -- convert 转换。`,
  stopped: '没有生成：请先改正上面的问题。',
  done: (file: string, kilobytes: number) => `已写出 ${file}（${n(kilobytes)} kB），双击即可打开。`,
}
