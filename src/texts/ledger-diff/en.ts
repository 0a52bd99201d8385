import type { ledgerDiffZh } from './zh.ts'

/** What is said of the difference of two ledgers, in English. */
export const ledgerDiffEn: typeof ledgerDiffZh = {
  same: 'The two ledgers say the same.',
  kinds: {
    added: (count) => `${count} added`,
    changed: (count) => `${count} changed`,
    removed: (count) => `${count} removed`,
  },
  table: (table, counts) => `${table}: ${counts}`,
  frame: (count) => `ledger itself: ${count} changed`,
  field: (name, before, after) => `${name}: ${before} → ${after}`,
  filled: (name, after) => `${name}: now ${after}`,
  emptied: (name, before) => `${name}: removed ${before}`,
  flip: (title, before, after) => `${title}: ${before} → ${after}`,
  flipNew: (title, after) => `${title}: new, ${after}`,
  flipGone: (title, before) => `${title}: gone, was ${before}`,
  comma: ', ',
  semicolon: '; ',
  stop: '.',
}
