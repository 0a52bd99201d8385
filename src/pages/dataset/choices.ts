/** The closed sets of the published tables, with the words for their codes. */
import {
  BAND_VERDICTS,
  BASES,
  COMPARATORS,
  DIRECTIONS,
  FIGURE_COMPARATORS,
  FIRMNESS,
  KINDS,
  ORGANISATION_KINDS,
  RULE_BASES,
  RULE_CALENDARS,
  SOURCE_KINDS,
  STAGES,
  STANDINGS,
  STRENGTHS,
  type Language,
} from '#src/domain/terms.ts'
import { datasetTexts } from '#src/texts/dataset/texts.ts'
import { recordWordTexts } from '#src/texts/record-words/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import type { Choices } from './column.ts'

type Term = string | { readonly word: string }

function choices<Code extends string>(
  codes: readonly Code[],
  terms: (lang: Language) => Readonly<Record<Code, Term>>,
): Choices {
  const word = (code: string, lang: Language) => {
    const known = codes.find((each) => each === code)
    const term = known === undefined ? code : terms(lang)[known]
    return typeof term === 'string' ? term : term.word
  }
  return { codes, word }
}

export const KIND = choices(KINDS, (lang) => wordTexts(lang).kinds)
export const FIRMNESS_OF = choices(FIRMNESS, (lang) => recordWordTexts(lang).firmness)
export const BASIS = choices(BASES, (lang) => recordWordTexts(lang).bases)
export const DIRECTION = choices(DIRECTIONS, (lang) => wordTexts(lang).directions)
export const FIGURE_COMPARATOR = choices(FIGURE_COMPARATORS, (lang) => wordTexts(lang).comparators)
export const COMPARATOR = choices(COMPARATORS, (lang) => wordTexts(lang).comparators)
export const STAGE = choices(STAGES, (lang) => wordTexts(lang).stages)
export const STANDING = choices(STANDINGS, (lang) => recordWordTexts(lang).standings)
export const ORGANISATION_KIND = choices(ORGANISATION_KINDS, (lang) => recordWordTexts(lang).organisationKinds)
export const SOURCE_KIND = choices(SOURCE_KINDS, (lang) => recordWordTexts(lang).sourceKinds)
export const STRENGTH = choices(STRENGTHS, (lang) => recordWordTexts(lang).strengths)
export const BAND_VERDICT = choices(BAND_VERDICTS, (lang) => wordTexts(lang).verdicts)
export const RULE_BASIS = choices(RULE_BASES, (lang) => recordWordTexts(lang).ruleBases)
export const RULE_CALENDAR = choices(RULE_CALENDARS, (lang) => recordWordTexts(lang).ruleCalendars)
export const RELATION = choices(['restates', 'related'], (lang) => datasetTexts(lang).relations)
