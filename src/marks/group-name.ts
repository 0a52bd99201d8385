import type { GroupKey } from '#src/url/view.ts'
import { nameOfChoice, type NamingContext } from './choice-name.ts'

/** The name of a group of items, by the key it was grouped by and the value as the address writes it. */
export function groupName(group: GroupKey, value: string, context: NamingContext): string {
  return nameOfChoice({ key: group, value }, context)
}
