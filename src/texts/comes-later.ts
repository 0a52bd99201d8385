import type { Language } from '#src/domain/terms.ts'
import type { countingZh } from './counting/zh.ts'
import type { dateZh } from './date/zh.ts'
import type { figureZh } from './figure/zh.ts'
import type { namesZh } from './names/zh.ts'
import type { overviewZh } from './overview/zh.ts'
import type { presentedZh } from './presented/zh.ts'
import type { punctuationZh } from './punctuation/zh.ts'
import type { screenZh } from './screen/zh.ts'
import type { sentenceZh } from './sentence/zh.ts'
import type { shareViewZh } from './share-view/zh.ts'
import type { sharesZh } from './shares/zh.ts'
import type { timeMarkZh } from './time-mark/zh.ts'
import type { wordsZh } from './words/zh.ts'
import type { yearlyRateZh } from './yearly-rate/zh.ts'

/** The subjects that the first view speaks of. Its own language comes with the program; any other in one file, when it is asked for (load-texts.ts). */
export interface FirstTexts {
  readonly counting: typeof countingZh
  readonly date: typeof dateZh
  readonly figure: typeof figureZh
  readonly names: typeof namesZh
  readonly overview: typeof overviewZh
  readonly presented: typeof presentedZh
  readonly punctuation: typeof punctuationZh
  readonly screen: typeof screenZh
  readonly sentence: typeof sentenceZh
  readonly shareView: typeof shareViewZh
  readonly shares: typeof sharesZh
  readonly timeMark: typeof timeMarkZh
  readonly words: typeof wordsZh
  readonly yearlyRate: typeof yearlyRateZh
}

const here: { [Lang in Language]?: FirstTexts } = {}

/** From now on the first view's texts can be asked for in that language. */
export function placeTexts(lang: Language, texts: FirstTexts): void {
  here[lang] = texts
}

/** Whether the texts that come later have come. */
export function areTextsHere(lang: Language): boolean {
  return here[lang] !== undefined
}

/** For a topic: the texts of a subject once they are here. Asked before, it throws: code that speaks several languages at once imports every-language.ts. */
export function comesLater<Key extends keyof FirstTexts>(lang: Language, key: Key): () => FirstTexts[Key] {
  return () => {
    const texts = here[lang]
    if (texts === undefined) throw new Error(`The texts of ${key} have not come in ${lang}.`)
    return texts[key]
  }
}
