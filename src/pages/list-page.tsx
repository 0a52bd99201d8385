import { formatDate } from '#src/format/date.ts'
import { pageTexts } from '#src/texts/pages/texts.ts'
import { waysToFollow } from './follow.ts'
import { listData } from './list-data.ts'
import { ListLinks } from './list-links.tsx'
import type { ListEntry } from './lists.ts'
import { PageFrame } from './page-frame.tsx'
import { RecordRows } from './record-rows.tsx'
import { linkToView, type PageContext } from './site.ts'

export interface ListPageProps {
  readonly context: PageContext
  readonly list: ListEntry
}

/** The commitments of one region, sector or responsible unit, in the order of the first view. */
export function ListPage({ context, list: { by, id, name, items } }: ListPageProps) {
  const { lang, site } = context
  const { ledger } = site.assessed.index
  const t = pageTexts(lang)
  const title = t.listTitle(name[lang], items.length)
  const description = t.listDescription(name[lang], ledger.title[lang], items.length, formatDate(ledger.edition, lang))
  return (
    <PageFrame
      context={context}
      title={title}
      description={description}
      data={listData(context, title, items)}
      programHref={linkToView(context, { [by]: [id] })}
      ways={by === 'sector' ? [] : waysToFollow(context, context.at, items)}
    >
      <h1>{title}</h1>
      <p className="quiet">{t.asOf(formatDate(ledger.edition, lang))}</p>
      <RecordRows context={context} items={items} />
    </PageFrame>
  )
}

/** All commitments of a ledger, and the ways into them by region, sector and responsible unit. */
export function IndexPage({ context, lists }: { readonly context: PageContext; readonly lists: readonly ListEntry[] }) {
  const { lang, site } = context
  const { ledger } = site.assessed.index
  const t = pageTexts(lang)
  const { items } = site
  return (
    <PageFrame
      context={context}
      title={ledger.title[lang]}
      description={ledger.description[lang]}
      data={listData(context, ledger.title[lang], items)}
      programHref={linkToView(context, {})}
      ways={waysToFollow(context, context.at, items)}
    >
      <h1>{ledger.title[lang]}</h1>
      <p>{ledger.description[lang]}</p>
      <p className="quiet">{t.asOf(formatDate(ledger.edition, lang))}</p>
      <ListLinks context={context} lists={lists} />
      <h2>
        {t.all} · {t.counted(items.length)}
      </h2>
      <RecordRows context={context} items={items} />
    </PageFrame>
  )
}
