import { rowRegionsOf } from '#src/derive/regions/rows.ts'
import { countingTexts } from '#src/texts/counting/texts.ts'
import type { GroupKey } from '#src/url/view.ts'
import { nameOfChoice, type NamingContext } from './choice-name.ts'

/** The name of a group of items, by the key it was grouped by and the value as the address writes it. A province's or the nation's group holds only what belongs to no city, and says so. */
export function groupName(group: GroupKey, value: string, context: NamingContext): string {
  const name = nameOfChoice({ key: group, value }, context)
  const { index, lang } = context
  return group === 'region' && rowRegionsOf(index.ledger.regions).upper.has(value)
    ? countingTexts(lang).upper(name)
    : name
}
