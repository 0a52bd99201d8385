import type { Item } from '#src/derive/selection/selection.ts'
import { isDated } from '#src/derive/written-pages.ts'
import { FOLLOWED, followedPath, type Followed, type PageAt } from '#src/url/page-paths.ts'
import { linkTo, type PageContext } from './site.ts'

/** A feed or calendar that tells of what a page shows. */
export interface Way {
  readonly what: Followed
  readonly type: string
  readonly href: string
}

/** What can be followed of an index or a list (`at`) that holds these items, as links from the page: its feed, and its calendar where an item has a deadline. */
export function waysToFollow(context: PageContext, at: PageAt, items: readonly Item[]): readonly Way[] {
  const { edition } = context.site.assessed.index.ledger
  const way = (what: Followed): Way => ({
    what,
    type: FOLLOWED[what].type,
    href: followedPath(linkTo(context, at), what),
  })
  return items.some(({ commitment }) => isDated(commitment, edition)) ? [way('feed'), way('calendar')] : [way('feed')]
}
