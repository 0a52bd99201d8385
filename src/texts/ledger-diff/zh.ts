/** What is said of the difference of two ledgers, in Chinese. en.ts has the same shape. */
export const ledgerDiffZh = {
  same: '两份台账内容相同。',
  kinds: {
    added: (count: string) => `新增${count}条`,
    changed: (count: string) => `修改${count}条`,
    removed: (count: string) => `删除${count}条`,
  },
  table: (table: string, counts: string) => `${table}${counts}`,
  frame: (count: string) => `台账本身改动${count}处`,
  field: (name: string, before: string, after: string) => `${name}：${before} → ${after}`,
  filled: (name: string, after: string) => `${name}：新填 ${after}`,
  emptied: (name: string, before: string) => `${name}：删去 ${before}`,
  flip: (title: string, before: string, after: string) => `${title}：${before} → ${after}`,
  flipNew: (title: string, after: string) => `${title}：新列入，${after}`,
  flipGone: (title: string, before: string) => `${title}：不再列入，原为${before}`,
  comma: '，',
  semicolon: '；',
  stop: '。',
}
