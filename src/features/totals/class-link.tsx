import { totalsTexts } from '#src/texts/totals/texts.ts'
import type { TotalClass } from '#src/derive/totals-view.ts'
import { ItemLink } from '#src/marks/item-link.tsx'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { useHrefFor } from '#src/state/view-store.ts'

/** More ids than this make an address too long to send. */
const MOST_PICKED = 40

/** A set of items by metric and period: a link to just these items, or to the one item. */
export function ClassLink({ of: { measure, period, items } }: { readonly of: TotalClass }) {
  const lang = useLanguage()
  const hrefFor = useHrefFor()
  const t = useTexts(totalsTexts)
  const name = t.classLine(measure.metric[lang], period ? t.period(period.from, period.to) : t.noPeriod)
  const [only] = items
  if (only && items.length === 1) return <ItemLink commitment={only.commitment} />
  return (
    <>
      {name}{' '}
      {items.length <= MOST_PICKED ? (
        <a
          href={hrefFor({ pick: items.map(({ commitment }) => commitment.id), view: 'ledger', item: null })}
          aria-label={t.list(name, items.length)}
        >
          {t.items(items.length)}
        </a>
      ) : (
        t.items(items.length)
      )}
    </>
  )
}
