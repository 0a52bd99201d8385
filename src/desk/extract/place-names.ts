/** The regions that a passage is about, and the rule that says so: E12, E13. */
import type { ExtractRule } from './extract-rules.ts'
import { organisationOf, regionOfOffice, regionsIn, regionsOfOffice } from './find-named.ts'
import type { Setting } from './propose.ts'

/** The end of a sentence that says who spoke, and where: ” said the mayor in Nansha. */
const SAID_WHERE = /[”"][^“”"]*(?:\b(?:said|says|told|announced|added|noted)\b|[说称]|表示|指出|强调)[^“”"]*$/

/** The same before the words: 市长在某地表示. */
const WHERE_SAID = /^Speaking [^,]*,|[在于][^，。；“”在于]{1,24}(?=(?:表示|指出|强调|提出|介绍|透露|说|称)[，：:])/i

/** By the office of who speaks, or else by the clause, its sentence, the heading, or the seat of the organisation. */
export function placeNames(
  setting: Setting,
  clause: string,
): { regions: readonly string[]; rules: readonly ExtractRule[] } {
  const { context, speaker, section, sentence } = setting
  const office = regionOfOffice(speaker, context.gazetteer)
  if (office !== null) return { regions: regionsOfOffice(clause, office, context.gazetteer), rules: ['E12'] }
  for (const text of [clause, sentence.text.replace(SAID_WHERE, '').replace(WHERE_SAID, ''), section.heading]) {
    const regions = regionsIn(text, context.gazetteer)
    if (regions.length > 0) return { regions, rules: ['E13'] }
  }
  const lead = organisationOf(speaker, context.gazetteer)
  const seat = context.gazetteer.organisations.find(({ id }) => id === lead)?.region ?? null
  return seat === null ? { regions: [], rules: [] } : { regions: [seat], rules: ['E13'] }
}
