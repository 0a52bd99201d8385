import { compareTexts } from '#src/texts/compare/texts.ts'
import { seriesTexts } from '#src/texts/series/texts.ts'
import type { ReactNode } from 'react'
import { periodKey, type ComparedSeries } from '#src/derive/compare/series.ts'
import type { Period, SeriesRow } from '#src/derive/series/rows.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { formatPeriod } from '#src/format/series.ts'
import { ItemLink } from '#src/marks/item-link.tsx'
import { SeriesResult, SeriesTarget, SeriesVerdict } from '#src/marks/series-cells.tsx'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { ScrollRegion } from '#src/ui/scroll-region.tsx'
import text from '#src/ui/text.module.css'
import seriesStyles from './compared-series.module.css'
import styles from './compare-table.module.css'

export interface YearsTableProps {
  readonly series: readonly ComparedSeries[]
  /** The columns, oldest first. */
  readonly periods: readonly Period[]
  readonly nameOf: (series: ComparedSeries) => string
  readonly index: LedgerIndex
}

/** Years as columns; for each series what was promised, what came of it, and the verdict. */
export function YearsTable({ series, periods, nameOf, index }: YearsTableProps) {
  const lang = useLanguage()
  const texts = useTexts(compareTexts)
  const { columns, absent, caption, scroller } = useTexts(seriesTexts)
  const lines: readonly (readonly [name: string, cell: (row: SeriesRow) => ReactNode])[] = [
    [columns.target, (row) => <SeriesTarget row={row} index={index} />],
    [columns.result, (row) => <SeriesResult row={row} index={index} />],
    [
      columns.verdict,
      (row) => (
        <>
          <SeriesVerdict row={row} index={index} />
          <br />
          <ItemLink commitment={row.item.commitment}>{texts.openItem}</ItemLink>
        </>
      ),
    ],
  ]
  return (
    <section>
      <h3>{texts.tableTitle}</h3>
      <ScrollRegion className={styles.scroller} label={scroller}>
        <table className={`${styles.table} ${seriesStyles.years}`}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.year}</th>
              {periods.map((period) => (
                <th key={periodKey(period)} scope="col">
                  {formatPeriod(period, lang)}
                </th>
              ))}
            </tr>
          </thead>
          {series.map((each) => (
            <tbody key={each.id}>
              {series.length > 1 && (
                <tr>
                  <th className={styles.between} colSpan={periods.length + 1} scope="rowgroup">
                    {nameOf(each)}
                  </th>
                </tr>
              )}
              {lines.map(([name, cell], line) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {periods.map((period) => {
                    const row = each.rows.find((one) => periodKey(one.period) === periodKey(period))
                    return (
                      <td key={periodKey(period)}>
                        {row ? cell(row) : line === 0 && <span className={text.soft}>{absent}</span>}
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </ScrollRegion>
    </section>
  )
}
