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
  aside: (text) => ` (${text})`,
}
