/** The closed sets of a ledger's records with the words for their codes: in one place for the sheets that people fill in and the tables that are published. */
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
import { recordWordTexts } from './record-words/texts.ts'
import { wordTexts } from './words/texts.ts'

/** A closed set: its codes in their order, and what they are called; a code that is not of the set is called by itself. */
export interface ClosedSet {
  readonly codes: readonly string[]
  readonly word: (code: string, lang: Language) => string
}

/** A set of these codes, with the words of a language. */
export function closedSet<Code extends string>(
  codes: readonly Code[],
  terms: (lang: Language) => Readonly<Record<Code, string | { readonly word: string }>>,
): ClosedSet {
  const word = (code: string, lang: Language) => {
    const known = codes.find((each) => each === code)
    const term = known === undefined ? code : terms(lang)[known]
    return typeof term === 'string' ? term : term.word
  }
  return { codes, word }
}

/** The sets by what they are of. */
export const CLOSED_SETS = {
  kind: closedSet(KINDS, (lang) => wordTexts(lang).kinds),
  comparator: closedSet(FIGURE_COMPARATORS, (lang) => wordTexts(lang).comparators),
  'target-comparator': closedSet(COMPARATORS, (lang) => wordTexts(lang).comparators),
  basis: closedSet(BASES, (lang) => recordWordTexts(lang).bases),
  direction: closedSet(DIRECTIONS, (lang) => wordTexts(lang).directions),
  firmness: closedSet(FIRMNESS, (lang) => recordWordTexts(lang).firmness),
  stage: closedSet(STAGES, (lang) => wordTexts(lang).stages),
  standing: closedSet(STANDINGS, (lang) => recordWordTexts(lang).standings),
  'organisation-kind': closedSet(ORGANISATION_KINDS, (lang) => recordWordTexts(lang).organisationKinds),
  'source-kind': closedSet(SOURCE_KINDS, (lang) => recordWordTexts(lang).sourceKinds),
  strength: closedSet(STRENGTHS, (lang) => recordWordTexts(lang).strengths),
  verdict: closedSet(BAND_VERDICTS, (lang) => wordTexts(lang).verdicts),
  'rule-basis': closedSet(RULE_BASES, (lang) => recordWordTexts(lang).ruleBases),
  'rule-calendar': closedSet(RULE_CALENDARS, (lang) => recordWordTexts(lang).ruleCalendars),
} as const satisfies Readonly<Record<string, ClosedSet>>
