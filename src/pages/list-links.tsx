import { formatCount } from '#src/numbers/number.ts'
import { pageTexts } from '#src/texts/pages/texts.ts'
import type { ListEntry } from './lists.ts'
import { LIST_KEYS } from '#src/url/page-paths.ts'
import { linkTo, type PageContext } from './site.ts'

/** The ways into a ledger: by region, by sector, by responsible unit, each with its count. */
export function ListLinks({ context, lists }: { readonly context: PageContext; readonly lists: readonly ListEntry[] }) {
  const { lang } = context
  return LIST_KEYS.map((by) => (
    <section key={by}>
      <h2>{pageTexts(lang).by[by]}</h2>
      <ul className="ways">
        {lists
          .filter((list) => list.by === by)
          .map(({ id, name, items }) => (
            <li key={id}>
              <a href={linkTo(context, { kind: 'list', by, id })}>{name[lang]}</a> {formatCount(items.length, lang)}
            </li>
          ))}
      </ul>
    </section>
  ))
}
