import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactNode } from 'react'
import { assessAll } from '#src/derive/selection/assess-all.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { LANGUAGES } from '#src/domain/terms.ts'
import { IndexPage, ListPage } from './list-page.tsx'
import { buildLists } from './lists.ts'
import type { PageAt } from './paths.ts'
import { RecordPage } from './record-page.tsx'
import { ownPath, type PageContext, type Site } from './site.ts'

/** A file of the site: its path from the folder of index.html, and its text. */
export interface SiteFile {
  readonly path: string
  readonly text: string
}

/** Every page of a ledger, in every language, as of its edition's day: the index, a page each commitment, and one each region, sector and responsible unit that has commitments. `home`: the public address, ending in a slash; null: none. */
export function* writeSite(index: LedgerIndex, home: string | null): Generator<SiteFile, void> {
  const assessed = assessAll(index, index.ledger.edition, null)
  const { items, lists } = buildLists(assessed)
  const site: Site = { assessed, items, home }
  const contexts = (at: PageAt): readonly PageContext[] => LANGUAGES.map((lang) => ({ site, at, lang }))
  for (const context of contexts({ kind: 'index' })) yield page(context, <IndexPage context={context} lists={lists} />)
  for (const list of lists)
    for (const context of contexts({ kind: 'list', by: list.by, id: list.id }))
      yield page(context, <ListPage context={context} list={list} />)
  for (const item of items)
    for (const context of contexts({ kind: 'record', id: item.commitment.id }))
      yield page(context, <RecordPage context={context} item={item} />)
}

function page(context: PageContext, drawn: ReactNode): SiteFile {
  return { path: ownPath(context), text: `<!doctype html>${renderToStaticMarkup(drawn)}\n` }
}
