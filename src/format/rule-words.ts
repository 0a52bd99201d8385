/** A rule's bands in words, for the method page and the arithmetic. */
import { figureTexts } from '#src/texts/figure/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import type { Band, Rule } from '#src/domain/ledger.ts'
import type { BandVerdict, Language } from '#src/domain/terms.ts'

/** One band: its verdict (null: left undefined by the rule), the rule's own label or the verdict's word, and its range (V5). */
export interface BandRow {
  readonly verdict: BandVerdict | null
  readonly word: string
  readonly range: string
}

/** A rule's number: plain digits with a true minus sign. */
function edge(value: number): string {
  return String(value).replace('-', '−')
}

/** What a rule lays its bands along: 差距, 完成率与时序进度之比, 推算增长率. */
export function scoreWord(rule: Rule, lang: Language): string {
  const { terms } = wordTexts(lang)
  const words = { points: terms.gap, relative: terms.ratio, growth: terms.growth } as const
  return words[rule.basis]
}

function rangeText(rule: Rule, index: number, lang: Language): string {
  const band = rule.bands[index]
  const above = rule.bands[index - 1]
  const words = wordTexts(lang)
  const measured = (range: string) => (rule.basis === 'points' ? figureTexts(lang).points(range, false) : range)
  const top = above && above.from !== null ? ` ${above.open ? '≤' : '<'} ${edge(above.from)}` : ''
  if (!band || band.from === null) return top === '' ? words.restBand : measured(top.trim())
  if (top === '') return measured(`${band.open ? '>' : '≥'} ${edge(band.from)}`)
  return measured(`${edge(band.from)} ${band.open ? '<' : '≤'} ${words.scores[rule.basis]}${top}`)
}

/** The rule's own label of a band, else the word of its verdict, else 未作规定. */
export function bandWord(band: Band | undefined, lang: Language): string {
  if (band?.label) return band.label[lang]
  return band?.verdict ? wordTexts(lang).verdicts[band.verdict].word : wordTexts(lang).undefinedBand
}

/** All bands of a rule, best first: word and range (≥ 0个百分点; −10 ≤ 差距 < 0个百分点; < −30个百分点). */
export function describeBands(rule: Rule, lang: Language): readonly BandRow[] {
  return rule.bands.map((band, index) => ({
    verdict: band.verdict,
    word: bandWord(band, lang),
    range: rangeText(rule, index, lang),
  }))
}
