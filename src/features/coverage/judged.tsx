import { coverageTexts } from '#src/texts/coverage/texts.ts'
import { useMemo } from 'react'
import { buildJudgeable } from '#src/derive/coverage/coverage.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { remedyOf } from '#src/format/coverage/coverage.ts'
import { formatCount } from '#src/numbers/number.ts'
import { formatShare } from '#src/format/share.ts'
import { statusWord } from '#src/format/words.ts'
import { useLanguage } from '#src/marks/use-texts.ts'
import { VerdictGlyph } from '#src/marks/verdict-glyph.tsx'
import { useHrefFor } from '#src/state/view-store.ts'
import text from '#src/ui/text.module.css'
import styles from './coverage.module.css'
import coverageTableStyles from './coverage-table.module.css'
import { Share } from './share.tsx'

/** How many items can be judged at all; the others by first reason, each a link to its items, with what would help. */
export function Judged({ selection }: { readonly selection: Selection }) {
  const lang = useLanguage()
  const hrefFor = useHrefFor()
  const { total, judged, rest } = useMemo(() => buildJudgeable(selection.items), [selection.items])
  const t = coverageTexts(lang).judged
  return (
    <section>
      <h2>{t.title(judged, total)}</h2>
      <p className={styles.lead}>{t.lead}</p>
      <table className={coverageTableStyles.table}>
        <caption className="visually-hidden">{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.outcome}</th>
            <th scope="col" className={coverageTableStyles.amount}>
              {t.count}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <span className={coverageTableStyles.outcome}>
                <VerdictGlyph verdict="on-track" />
                <b>{t.row}</b>
              </span>
              <p className={text.quiet}>{t.rowMeaning}</p>
            </th>
            <td className={coverageTableStyles.amount}>
              <b>{formatCount(judged, lang)}</b> <small>{formatShare(judged / total, lang)}</small>
              <Share share={judged / total} known />
            </td>
          </tr>
          {rest.map(({ status, count }) => (
            <tr key={status}>
              <th scope="row">
                <a
                  className={coverageTableStyles.outcome}
                  href={hrefFor({ status: [status], view: 'ledger', item: null })}
                  aria-label={t.list(statusWord(status, lang), count)}
                >
                  <VerdictGlyph verdict={status} />
                  {statusWord(status, lang)}
                </a>
                <p className={text.quiet}>{remedyOf(status, lang)}</p>
              </th>
              <td className={coverageTableStyles.amount}>
                {formatCount(count, lang)} <small>{formatShare(count / total, lang)}</small>
                <Share share={count / total} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.total}</th>
            <td className={coverageTableStyles.amount}>{formatCount(total, lang)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
