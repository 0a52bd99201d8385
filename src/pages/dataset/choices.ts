/** The closed sets of the published tables, with the words for their codes. */
import { CLOSED_SETS, closedSet } from '#src/texts/closed-sets.ts'
import { datasetTexts } from '#src/texts/dataset/texts.ts'

export const {
  kind: KIND,
  firmness: FIRMNESS_OF,
  basis: BASIS,
  direction: DIRECTION,
  comparator: FIGURE_COMPARATOR,
  'target-comparator': COMPARATOR,
  stage: STAGE,
  standing: STANDING,
  'organisation-kind': ORGANISATION_KIND,
  'source-kind': SOURCE_KIND,
  strength: STRENGTH,
  verdict: BAND_VERDICT,
  'rule-basis': RULE_BASIS,
  'rule-calendar': RULE_CALENDAR,
} = CLOSED_SETS
export const RELATION = closedSet(['restates', 'related'], (lang) => datasetTexts(lang).relations)
