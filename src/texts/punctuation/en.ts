import type { punctuationZh } from './zh.ts'

/** What stands between texts, in English: each with the space it needs. */
export const punctuationEn: typeof punctuationZh = {
  listJoint: ', ',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  stop: '.',
  sentenceJoint: ' ',
  stopJoint: '. ',
  span: (from, to) => `${from} to ${to}`,
  aside: (text) => ` (${text})`,
}
