/** The closed sets that a cell may hold, in words: what a dropdown offers, and the way back from any of its spellings. */
import { simplified } from '#src/desk/grammar/signs.ts'
import { inEachLanguage } from '#src/domain/languages.ts'
import { CLOSED_SETS, closedSet, type ClosedSet } from '#src/texts/closed-sets.ts'
import { recordWordTexts } from '#src/texts/record-words/texts.ts'
import { LANGUAGES, STRENGTHS, type Language } from '#src/domain/terms.ts'
import '#src/texts/every-language.ts'

const YES_NO = ['yes', 'no'] as const

/* In a cell, how solid a source is stands as its letter alone. */
const SETS = {
  ...CLOSED_SETS,
  'yes-no': closedSet(YES_NO, (lang) => recordWordTexts(lang).yesNo),
  strength: closedSet(STRENGTHS, () => ({ A: 'A', B: 'B', C: 'C' })),
}
export type ChoiceSet = keyof typeof SETS

type Pairs = readonly (readonly [id: string, word: string])[]

function wordsOf(lang: Language): ReadonlyMap<string, Pairs> {
  const pairs = ({ codes, word }: ClosedSet) => codes.map((code) => [code, word(code, lang)] as const)
  return new Map(Object.entries(SETS).map(([set, closed]) => [set, pairs(closed)]))
}

let words: Readonly<Record<Language, ReadonlyMap<string, Pairs>>> | null = null

/* Not worked out as the module is read: the texts of a language may come with a module that is read after this one. */
function pairsOf(set: ChoiceSet, lang: Language): Pairs {
  words ??= inEachLanguage(wordsOf)
  return words[lang].get(set) ?? []
}

/** The words of a set, in the order of the dropdown. */
export function choiceWords(set: ChoiceSet, lang: Language): readonly string[] {
  return pairsOf(set, lang).map(([, word]) => word)
}

/** The word of an id; the id itself where the set has no such id. */
export function choiceWord(set: ChoiceSet, id: string, lang: Language): string {
  return pairsOf(set, lang).find(([each]) => each === id)?.[1] ?? id
}

const LOWER_IS_BETTER =
  /^(?:越[低小少]越好|[逆负反]向(?:指标)?|(?:low|lower|smaller|less|fewer)(?: is better)?|decrease|minimi[sz]e|↓)$/
const HIGHER_IS_BETTER =
  /^(?:越[高大多]越好|正向(?:指标)?|(?:high|higher|bigger|more|greater)(?: is better)?|increase|maximi[sz]e|↑)$/

/** Which comparison a word for the good direction of a metric stands for; null: it is none. */
export function readPolarity(text: string): 'at-most' | 'at-least' | null {
  const word = simplified(text.normalize('NFKC')).trim().toLowerCase()
  return LOWER_IS_BETTER.test(word) ? 'at-most' : HIGHER_IS_BETTER.test(word) ? 'at-least' : null
}

/** The id of a word in either language, or of an id itself; case, outer spaces and a last 数 (累计 for 累计数) do not count. A word for the good direction is a comparison too. Null: not of this set. */
export function readChoice(set: ChoiceSet, text: string): string | null {
  const wanted = text.trim().toLowerCase()
  for (const lang of LANGUAGES)
    for (const [id, word] of pairsOf(set, lang))
      if (wanted === id || wanted === word.toLowerCase() || `${wanted}数` === word) return id
  return set === 'comparator' || set === 'target-comparator' ? readPolarity(text) : null
}
