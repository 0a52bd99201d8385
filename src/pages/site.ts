/** What every page of a ledger is written from. */
import type { Assessed, Item } from '#src/derive/selection/selection.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatAddress } from '#src/url/address.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import type { View } from '#src/url/view.ts'
import { pagePath, wayUp, type PageAt } from '#src/url/page-paths.ts'

/** A ledger as its pages show it: assessed as of its edition's day, for they are written once and read later. */
export interface Site {
  readonly assessed: Assessed
  /** In the default order of the page. */
  readonly items: readonly Item[]
  /** The deployer's public address, ending in a slash; null: none was set, and what needs a whole address is left out. */
  readonly home: string | null
  /** The pages, by path, of which a picture was drawn. */
  readonly pictured: ReadonlySet<string>
}

/** A page as it is written: of which site, where, in which language. */
export interface PageContext {
  readonly site: Site
  readonly at: PageAt
  readonly lang: Language
}

/** The path of the page itself, from the folder of index.html. */
export function ownPath({ site, at, lang }: PageContext): string {
  return pagePath(site.assessed.index.ledger.id, at, lang)
}

/** A link from the page to another in the same language, relative. */
export function linkTo(context: PageContext, at: PageAt): string {
  return wayUp(ownPath(context)) + ownPath({ ...context, at })
}

/** A link from the page to a view of the program, relative. */
export function linkToView(context: PageContext, patch: Partial<View>): string {
  const { site, lang } = context
  const view: View = { ...DEFAULT_VIEW, ledger: site.assessed.index.ledger.id, lang, ...patch }
  return `${wayUp(ownPath(context))}index.html${formatAddress(view)}`
}

/** The whole address of the page in a language; null: there is no public address. */
export function wholeAddress(context: PageContext, lang: Language = context.lang): string | null {
  const { home } = context.site
  return home === null ? null : new URL(ownPath({ ...context, lang }), home).href
}
