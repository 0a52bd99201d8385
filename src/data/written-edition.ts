import { FOLLOWED, followedPath, pagePath } from '#src/url/page-paths.ts'

/** The edition of a ledger for which the build wrote pages beside this one, as the page's head says; null: it wrote none (a page that was served while it is worked on, or carried as one file), or not of this ledger. */
export function writtenEdition(ledger: string): string | null {
  const feed = followedPath(pagePath(ledger, { kind: 'index' }, 'zh'), 'feed')
  const link = document.querySelector<HTMLLinkElement>(
    `head > link[rel='alternate'][type='${FOLLOWED.feed.type}'][href='./${feed}']`,
  )
  return link?.dataset['edition'] ?? null
}
