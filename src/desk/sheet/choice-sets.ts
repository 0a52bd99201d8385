/** The closed sets that a cell may hold, in words: what a dropdown offers, and the way back from any of its spellings. */
import { simplified } from '#src/desk/grammar/signs.ts'
import { inEachLanguage } from '#src/domain/languages.ts'
import { recordWordTexts } from '#src/texts/record-words/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import {
  BAND_VERDICTS,
  BASES,
  COMPARATORS,
  DIRECTIONS,
  FIGURE_COMPARATORS,
  FIRMNESS,
  KINDS,
  LANGUAGES,
  ORGANISATION_KINDS,
  RULE_BASES,
  RULE_CALENDARS,
  SOURCE_KINDS,
  STAGES,
  STANDINGS,
  STRENGTHS,
  type Language,
} from '#src/domain/terms.ts'
import '#src/texts/every-language.ts'

const YES_NO = ['yes', 'no'] as const

type Choices = readonly (readonly [id: string, word: string])[]

function choices<Id extends string>(
  ids: readonly Id[],
  words: Readonly<Record<Id, string | { readonly word: string }>>,
): Choices {
  return ids.map((id) => {
    const term = words[id]
    return [id, typeof term === 'string' ? term : term.word]
  })
}

function setsOf(lang: Language) {
  const words = wordTexts(lang)
  const records = recordWordTexts(lang)
  return {
    'yes-no': choices(YES_NO, records.yesNo),
    kind: choices(KINDS, words.kinds),
    comparator: choices(FIGURE_COMPARATORS, words.comparators),
    'target-comparator': choices(COMPARATORS, words.comparators),
    basis: choices(BASES, records.bases),
    direction: choices(DIRECTIONS, words.directions),
    firmness: choices(FIRMNESS, records.firmness),
    stage: choices(STAGES, words.stages),
    standing: choices(STANDINGS, records.standings),
    'organisation-kind': choices(ORGANISATION_KINDS, records.organisationKinds),
    'source-kind': choices(SOURCE_KINDS, records.sourceKinds),
    strength: choices(STRENGTHS, { A: 'A', B: 'B', C: 'C' }),
    verdict: choices(BAND_VERDICTS, words.verdicts),
    'rule-basis': choices(RULE_BASES, records.ruleBases),
    'rule-calendar': choices(RULE_CALENDARS, records.ruleCalendars),
  } as const
}

let sets: Readonly<Record<Language, ReturnType<typeof setsOf>>> | null = null

/* Not worked out as the module is read: the texts of a language may come with a module that is read after this one. */
function setsIn(lang: Language) {
  sets ??= inEachLanguage(setsOf)
  return sets[lang]
}

export type ChoiceSet = keyof ReturnType<typeof setsOf>

/** The words of a set, in the order of the dropdown. */
export function choiceWords(set: ChoiceSet, lang: Language): readonly string[] {
  return setsIn(lang)[set].map(([, word]) => word)
}

/** The word of an id; the id itself where the set has no such id. */
export function choiceWord(set: ChoiceSet, id: string, lang: Language): string {
  return setsIn(lang)[set].find(([each]) => each === id)?.[1] ?? id
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

/** The id of a word in either language, or of an id itself; case and outer spaces do not count. A word for the good direction is a comparison too. Null: not of this set. */
export function readChoice(set: ChoiceSet, text: string): string | null {
  const wanted = text.trim().toLowerCase()
  for (const lang of LANGUAGES)
    for (const [id, word] of setsIn(lang)[set]) if (wanted === id || wanted === word.toLowerCase()) return id
  return set === 'comparator' || set === 'target-comparator' ? readPolarity(text) : null
}
