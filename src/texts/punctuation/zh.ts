/** What stands between texts, in Chinese: full-width, no spaces. */
export const punctuationZh = {
  /** Between the names of a list. */
  listJoint: '、',
  comma: '，',
  semicolon: '；',
  colon: '：',
  stop: '。',
  /** Between whole sentences, each with its stop. */
  sentenceJoint: '',
  /** Between short texts that are sentences of their own without a stop. */
  stopJoint: '。',
  /** From one to another: figures, dates, bands. */
  span: (from: string, to: string) => `${from}至${to}`,
  /** Said beside the text before it: a unit, a date. Carries its own leading space. */
  aside: (text: string) => `（${text}）`,
}
