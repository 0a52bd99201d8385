import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactNode } from 'react'
import { assessAll } from '#src/derive/selection/assess-all.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { LANGUAGES } from '#src/domain/terms.ts'
import { buildCalendar } from '#src/exchange/calendar.ts'
import { buildDataset, type LedgerFile } from './dataset/build-dataset.ts'
import { DataPage } from './dataset/data-page.tsx'
import { buildHistories, writeFeed, type Histories } from './feed.ts'
import { IndexPage, ListPage } from './list-page.tsx'
import { buildLists } from './lists.ts'
import { dataFolder, followedPath, type Followed, type PageAt } from '#src/url/page-paths.ts'
import { RecordPage } from './record-page.tsx'
import { ownPath, wholeAddress, type PageContext, type Site } from './site.ts'
import '#src/texts/every-language.ts'

/** A file of the site: its path from the folder of index.html, and its text. */
export interface SiteFile {
  readonly path: string
  readonly text: string
}

/** Every page of a ledger, in every language, as of its edition's day: the index, a page each commitment, and one each region, sector and responsible unit that has commitments; and a feed of changes and a calendar of deadlines beside the index and beside each region and unit; and the ledger’s data with a page that lists it. `home`: the public address, ending in a slash; null: none. `file`: the ledger as it is published. `pictured`: the pages, by path, of which there is a picture. */
export function* writeSite(
  index: LedgerIndex,
  home: string | null,
  file: LedgerFile = { json: JSON.stringify(index.ledger), licence: null },
  pictured: ReadonlySet<string> = new Set(),
): Generator<SiteFile, void> {
  const assessed = assessAll(index, index.ledger.edition, null)
  const { items, lists } = buildLists(assessed)
  const site: Site = { assessed, items, home, pictured }
  const contexts = (at: PageAt): readonly PageContext[] => LANGUAGES.map((lang) => ({ site, at, lang }))
  const histories = buildHistories(site)
  for (const context of contexts({ kind: 'index' })) {
    yield page(context, <IndexPage context={context} lists={lists} />)
    yield* followed(context, { name: index.ledger.title[context.lang], items, histories })
  }
  for (const list of lists)
    for (const context of contexts({ kind: 'list', by: list.by, id: list.id })) {
      yield page(context, <ListPage context={context} list={list} />)
      if (list.by !== 'sector')
        yield* followed(context, { name: list.name[context.lang], items: list.items, histories })
    }
  for (const item of items)
    for (const context of contexts({ kind: 'record', id: item.commitment.id }))
      yield page(context, <RecordPage context={context} item={item} />)
  const dataset = buildDataset(site, file)
  for (const { name, text } of dataset.files) yield { path: dataFolder(index.ledger.id) + name, text }
  for (const context of contexts({ kind: 'data' }))
    yield page(context, <DataPage context={context} dataset={dataset} />)
}

interface Listed {
  readonly name: string
  readonly items: readonly Item[]
  readonly histories: Histories
}

/** The feed and the calendar beside an index or a list; no calendar where no item has a deadline. */
function* followed(context: PageContext, { name, items, histories }: Listed): Generator<SiteFile, void> {
  const { site, lang } = context
  const path = (what: Followed) => followedPath(ownPath(context), what)
  yield { path: path('feed'), text: writeFeed(context, name, items, histories) }
  const addressOf = (id: string) => wholeAddress({ ...context, at: { kind: 'record', id } })
  const calendar = buildCalendar({ assessed: site.assessed, items, lang, addressOf })
  if (calendar) yield { path: path('calendar'), text: calendar.text }
}

function page(context: PageContext, drawn: ReactNode): SiteFile {
  return { path: ownPath(context), text: `<!doctype html>${renderToStaticMarkup(drawn)}\n` }
}
