import { recordWordTexts } from '#src/texts/record-words/texts.ts'
import { coverageTexts } from '#src/texts/coverage/texts.ts'
import { useMemo } from 'react'
import { buildSources } from '#src/derive/coverage/sources.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { formatCount } from '#src/numbers/number.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import text from '#src/ui/text.module.css'
import styles from './coverage.module.css'
import coverageTableStyles from './coverage-table.module.css'
import { Share } from './share.tsx'

/** What the items rest on: the strength of their strongest and weakest sources, and the kinds of source. */
export function Sources({ selection }: { readonly selection: Selection }) {
  const lang = useLanguage()
  const r = useTexts(recordWordTexts)
  const { items, assessed } = selection
  const { strengths, kinds } = useMemo(() => buildSources(items, assessed.index), [items, assessed.index])
  const t = coverageTexts(lang).sources
  const amount = (count: number) => (
    <td className={coverageTableStyles.amount}>
      {formatCount(count, lang)}
      <Share share={count / items.length} known />
    </td>
  )
  return (
    <section>
      <h2>{t.title}</h2>
      <p className={styles.lead}>{t.lead}</p>
      <table className={coverageTableStyles.table}>
        <caption className="visually-hidden">{t.strengthCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.strength}</th>
            <th scope="col" className={coverageTableStyles.amount}>
              {t.strongest}
            </th>
            <th scope="col" className={coverageTableStyles.amount}>
              {t.weakest}
            </th>
          </tr>
        </thead>
        <tbody>
          {strengths.map(({ strength, strongest, weakest }) => (
            <tr key={strength}>
              <th scope="row">
                <b>{strength}</b> {r.strengths[strength].word}
                <p className={text.quiet}>{r.strengths[strength].meaning}</p>
              </th>
              {amount(strongest)}
              {amount(weakest)}
            </tr>
          ))}
        </tbody>
      </table>
      <table className={coverageTableStyles.table}>
        <caption className="visually-hidden">{t.kindCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.kind}</th>
            <th scope="col" className={coverageTableStyles.amount}>
              {t.items}
            </th>
            <th scope="col" className={coverageTableStyles.amount}>
              {t.only}
            </th>
            <th scope="col" className={coverageTableStyles.few}>
              {t.cited}
            </th>
          </tr>
        </thead>
        <tbody>
          {kinds.map(({ kind, sources, items: citing, only }) => (
            <tr key={kind}>
              <th scope="row">{r.sourceKinds[kind]}</th>
              {amount(citing)}
              {amount(only)}
              <td className={coverageTableStyles.few}>{formatCount(sources, lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
