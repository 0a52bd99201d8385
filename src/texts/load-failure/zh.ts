import { formatCount } from '#src/numbers/number.ts'

const n = (count: number): string => formatCount(count, 'zh')

/** A ledger that did not open, in Chinese. en.ts has the same shape. */
export const loadFailureZh = {
  failedTitle: '台账没有打开',
  failed: {
    offline: (file: string) => `没有连上存放台账的服务器（${file}）。请检查网络后重试。`,
    missing: (file: string) => `服务器上没有文件 ${file}。请核对网址，或请管理员检查部署。`,
    server: (file: string, status: number) => `服务器返回错误 ${status}（${file}）。请稍后重试。`,
    malformed: (file: string, count: number) => `文件 ${file} 不是有效的台账，共 ${n(count)} 处错误：`,
  },
  retry: '重试',
  openDefault: '打开默认台账',
  moreIssues: (count: number) => `另有 ${n(count)} 处错误，可用命令 npm run ledger -- check 查看全部。`,
}
