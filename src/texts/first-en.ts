import type { FirstTexts } from './comes-later.ts'
import { countingEn } from './counting/en.ts'
import { dateEn } from './date/en.ts'
import { figureEn } from './figure/en.ts'
import { namesEn } from './names/en.ts'
import { overviewEn } from './overview/en.ts'
import { presentedEn } from './presented/en.ts'
import { punctuationEn } from './punctuation/en.ts'
import { screenEn } from './screen/en.ts'
import { sentenceEn } from './sentence/en.ts'
import { shareViewEn } from './share-view/en.ts'
import { sharesEn } from './shares/en.ts'
import { timeMarkEn } from './time-mark/en.ts'
import { wordsEn } from './words/en.ts'
import { yearlyRateEn } from './yearly-rate/en.ts'

/** What the first view says, in English: one file, which a reader of Chinese never fetches unasked. */
export const firstEn: FirstTexts = {
  counting: countingEn,
  date: dateEn,
  figure: figureEn,
  names: namesEn,
  overview: overviewEn,
  presented: presentedEn,
  punctuation: punctuationEn,
  screen: screenEn,
  sentence: sentenceEn,
  shareView: shareViewEn,
  shares: sharesEn,
  timeMark: timeMarkEn,
  words: wordsEn,
  yearlyRate: yearlyRateEn,
}
