/** Why a yearly rate stands where it does, in Chinese: what the detail says of it. en.ts has the same shape. */
export const rateReasoningZh = {
  /** Lines of the arithmetic. */
  kept: (distance: string) => `${distance}，目前守住`,
  speaksFor: (part: string) => `年度比率：全年守住即可，不计完成率和时序进度；最新数据说明的是${part}`,
  noCompletion: '年度比率：全年守住即可，不计完成率和时序进度',
  sum: (figure: string, target: string, points: string, share: string | null) =>
    `与目标之差 = ${figure} − ${target} = ${points}${share === null ? '' : `，为目标的${share}`}`,
  wholeDecides: (whole: string) => `兑现还是未达，要等${whole}的数据；在此之前只看是否守住、偏离多少`,
  inBand: (share: string, score: string, range: string, word: string) =>
    `偏离目标的幅度为${share}，按${score}计，落在“${range}”一档，判为“${word}”`,
  keptJudged: (word: string) => `目标目前守住，判为“${word}”`,

  /** The sentence of a card. */
  stands: (target: string, said: string) => `目标${target}，${said}`,
  judged: (stands: string, word: string) => `${stands}，判为“${word}”`,
  noWhole: (passed: string, whole: string, said: string | null, word: string) =>
    `${passed}，未见${whole}的数据${said === null ? '' : `（${said}，不能代表${whole}）`}，判为“${word}”`,

  /** What the distance stands under. */
  distance: '与目标相比',
  /** A figure on the wrong side that a word of the target forgives. */
  forgiven: (distance: string, word: string) => `${distance}，未超出“${word}”的幅度`,
  /** The mark of a level in words, where it cannot be seen. */
  levelLabel: (figure: string, target: string, distance: string | null) =>
    `目标${target}，最近数据${figure}${distance === null ? '' : `，${distance}`}`,
  levelUnknown: (target: string) => `目标${target}，未见报告`,
}
