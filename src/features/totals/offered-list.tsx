import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { totalsTexts } from '#src/texts/totals/texts.ts'
import type { OfferedTotal } from '#src/derive/totals-view.ts'
import { exact } from '#src/domain/interval.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { formatMonth } from '#src/format/date.ts'
import { formatShareSaid } from '#src/format/share-said.ts'
import { BigFigure } from '#src/marks/figure.tsx'
import { ItemLink } from '#src/marks/item-link.tsx'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Bar } from '#src/ui/bar.tsx'
import text from '#src/ui/text.module.css'
import { ClassLink } from './class-link.tsx'
import styles from './totals.module.css'

/** Items left out that are named one by one. */
const MOST_NAMED = 5

/** Each total with its targets and latest figures added up, how many report, and what was left out. */
export function OfferedList({
  totals,
  index,
}: {
  readonly totals: readonly OfferedTotal[]
  readonly index: LedgerIndex
}) {
  return (
    <ul className={styles.list}>
      {totals.map((each) => (
        <li key={each.items[0]?.commitment.id}>
          <Offered of={each} index={index} />
        </li>
      ))}
    </ul>
  )
}

function Offered({ of, index }: { readonly of: OfferedTotal; readonly index: LedgerIndex }) {
  const lang = useLanguage()
  const t = useTexts(totalsTexts)
  const { total, measure, figureDates } = of
  const unit = index.units.get(total.unit) ?? null
  const isWhole =
    total.reported !== null && total.reportedBy === total.count && measure.direction === 'increase' && total.target > 0
  const share = isWhole && total.reported !== null ? total.reported / total.target : null
  return (
    <>
      <h3 className={styles.name}>
        <ClassLink of={of} />
      </h3>
      <dl className={styles.sums}>
        <div>
          <dt>{t.target}</dt>
          <dd>
            <BigFigure figure={{ value: total.target, unit }} />
          </dd>
        </div>
        <div>
          <dt>{t.latest}</dt>
          <dd>
            {total.reported === null ? (
              <span className={text.quiet}>{t.noLatest}</span>
            ) : (
              <BigFigure figure={{ value: total.reported, unit }} />
            )}
          </dd>
        </div>
      </dl>
      {share !== null && (
        <Bar
          share={exact(share)}
          mark={null}
          tone="var(--ink-2)"
          stale={false}
          label={formatShareSaid({ by: 'attainment', share: exact(share) }, lang)}
        />
      )}
      <p className={text.quiet}>
        {[
          share !== null && formatShareSaid({ by: 'attainment', share: exact(share) }, lang),
          total.reported !== null &&
            (total.reportedBy === total.count ? t.allReport : t.someReport(total.reportedBy, total.count)),
          figureDates && t.dates(formatMonth(figureDates.from, lang), formatMonth(figureDates.to, lang)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Cautions of={of} />
    </>
  )
}

function Cautions({ of: { inexact, nested, leftOut } }: { readonly of: OfferedTotal }) {
  const lang = useLanguage()
  const t = useTexts(totalsTexts)
  return (
    <>
      {nested && <p className={text.quiet}>{t.nested}</p>}
      {inexact > 0 && <p className={text.quiet}>{t.inexact(inexact)}</p>}
      {leftOut.length > 0 && (
        <p className={text.quiet}>
          {t.leftOut}
          {leftOut.slice(0, MOST_NAMED).map(({ item }, at) => (
            <span key={item.commitment.id}>
              {at > 0 && punctuationTexts(lang).semicolon}
              <ItemLink commitment={item.commitment} />
            </span>
          ))}
        </p>
      )}
    </>
  )
}
