import type { Language } from '#src/domain/terms.ts'

/** Which commitments a list page holds: those of a region (with all below it), a sector or a responsible unit. */
export const LIST_KEYS = ['region', 'sector', 'unit'] as const
export type ListKey = (typeof LIST_KEYS)[number]

/** A page that the build writes: of one commitment, of a list, the index of a ledger, or its data to download. */
export type PageAt =
  | { readonly kind: 'index' }
  | { readonly kind: 'data' }
  | { readonly kind: 'list'; readonly by: ListKey; readonly id: string }
  | { readonly kind: 'record'; readonly id: string }

/** The folder of a language, with its slash: the first language's pages stand in the ledger's own. */
const FOLDERS: Readonly<Record<Language, string>> = { zh: '', en: 'en/' }

/** A ledger's folder of pages, from the folder of index.html, with its slash. */
function pagesFolder(ledger: string): string {
  return `r/${ledger}/`
}

/** A ledger's folder of data, from the folder of index.html, with its slash: the same files for every language. */
export function dataFolder(ledger: string): string {
  return `data/${ledger}/`
}

/** Where a page lies, from the folder of index.html. */
export function pagePath(ledger: string, at: PageAt, lang: Language): string {
  if (at.kind === 'data') return `${dataFolder(ledger)}${FOLDERS[lang]}index.html`
  const folder = pagesFolder(ledger) + FOLDERS[lang]
  if (at.kind === 'record') return `${folder}${at.id}.html`
  return at.kind === 'list' ? `${folder}${at.by}/${at.id}.html` : `${folder}index.html`
}

/** The way from a file up to the folder of index.html, with its slash; '' for a file that lies there. */
export function wayUp(path: string): string {
  return '../'.repeat(path.split('/').length - 1)
}

/** What can be followed of an index or a list, each beside its page under the same name: an Atom feed of changes, a calendar of deadlines. */
export const FOLLOWED = {
  feed: { index: 'changes', ending: 'xml', type: 'application/atom+xml' },
  calendar: { index: 'deadlines', ending: 'ics', type: 'text/calendar' },
} as const
export type Followed = keyof typeof FOLLOWED

/** Where the feed or the calendar of a page lies, from the page's own path or link. */
export function followedPath(page: string, what: Followed): string {
  const { index, ending } = FOLLOWED[what]
  return page.replace(/(^|\/)index\.html$/, `$1${index}.html`).replace(/html$/, ending)
}

/** Where the picture of a page lies for link previews, from the page's own path or link. */
export function picturePath(page: string): string {
  return page.replace(/html$/, 'png')
}
