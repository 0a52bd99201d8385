import type { rateReasoningZh } from './zh.ts'

/** Why a yearly rate stands where it does, in English. */
export const rateReasoningEn: typeof rateReasoningZh = {
  kept: (distance) => `${distance}: kept so far`,
  speaksFor: (part) =>
    `A yearly rate is kept all year: it has no % of target and no expected progress. The latest figure speaks for ${part}`,
  noCompletion: 'A yearly rate is kept all year: it has no % of target and no expected progress',
  sum: (figure, target, points, share) =>
    `Distance from the target = ${figure} − ${target} = ${points}${share === null ? '' : `, which is ${share} of the target`}`,
  wholeDecides: (whole) =>
    `Only the figure for ${whole} decides whether it is met or missed; until then it is kept, or off by so much`,
  inBand: (share, score, range, word) =>
    `Off the target by ${share}, counted as ${score}, in the band “${range}”: ${word}`,
  keptJudged: (word) => `The target is kept so far: ${word}`,

  stands: (target, said) => `The target is ${target}; the latest figure is ${said}`,
  judged: (stands, word) => `${stands}: ${word}`,
  noWhole: (passed, whole, said, word) =>
    `${passed} without a figure for ${whole}${said === null ? '' : ` (${said}, which does not stand for it)`}: ${word}`,

  distance: 'Against the target',
  forgiven: (distance, word) => `${distance}, within what “${word}” allows`,
  levelLabel: (figure, target, distance) =>
    `Target ${target}, latest figure ${figure}${distance === null ? '' : `, ${distance}`}`,
  levelUnknown: (target) => `Target ${target}, no report found`,
}
