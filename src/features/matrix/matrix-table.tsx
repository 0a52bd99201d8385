import { wordTexts } from '#src/texts/words/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { countingTexts } from '#src/texts/counting/texts.ts'
import { matrixTexts } from '#src/texts/matrix/texts.ts'
import type { Matrix, MatrixRow } from '#src/derive/matrix/matrix.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { nameOfChoice } from '#src/marks/choice-name.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { useHrefFor } from '#src/state/view-store.ts'
import { ScrollRegion } from '#src/ui/scroll-region.tsx'
import { LinkedCount } from './linked-count.tsx'
import styles from './matrix-table.module.css'

export interface MatrixTableProps {
  readonly matrix: Matrix
  readonly index: LedgerIndex
  /** True: the cells also show the status mix. */
  readonly mixed: boolean
}

/** The matrix as a table with row and column heads that stay in sight. */
export function MatrixTable({ matrix, index, mixed }: MatrixTableProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const w = useTexts(wordTexts)
  const texts = useTexts(matrixTexts)
  const hrefFor = useHrefFor()
  const { key, columns, rows, total, most } = matrix
  const nameOf = (value: string) =>
    key === 'year'
      ? value === 'none'
        ? texts.noYear
        : texts.year(value)
      : nameOfChoice({ key, value }, { index, lang, t, w })
  const names = columns.map(({ value }) => nameOf(value))
  const rowName = ({ name, upper }: MatrixRow) => (upper ? countingTexts(lang).upper(name[lang]) : name[lang])
  const count = { most, mixed, hrefFor, lang }
  return (
    <ScrollRegion className={styles.scroller} label={texts.scroller(texts.across[key])}>
      <table className={styles.table} data-mixed={mixed}>
        <thead>
          <tr>
            <th scope="col">{texts.region}</th>
            {columns.map(({ value, total: { filter } }, place) => (
              <th key={value} scope="col">
                <a href={hrefFor(filter ?? {})} title={texts.narrow(names[place] ?? value)}>
                  {names[place]}
                </a>
              </th>
            ))}
            <th scope="col">{texts.total}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code} data-upper={row.upper}>
              <th scope="row">
                {row.total.filter ? (
                  <a href={hrefFor(row.total.filter)} title={texts.narrow(rowName(row))}>
                    {rowName(row)}
                  </a>
                ) : (
                  rowName(row)
                )}
              </th>
              {row.cells.map((cell, place) => (
                <td key={columns[place]?.value}>
                  {cell && (
                    <LinkedCount {...count} cell={cell} place={texts.place(rowName(row), names[place] ?? '')} shaded />
                  )}
                </td>
              ))}
              <td>
                <LinkedCount {...count} cell={row.total} place={texts.place(rowName(row), texts.total)} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.total}</th>
            {columns.map((column, place) => (
              <td key={column.value}>
                <LinkedCount {...count} cell={column.total} place={texts.place(texts.total, names[place] ?? '')} />
              </td>
            ))}
            <td>
              <LinkedCount {...count} cell={total} place={texts.total} />
            </td>
          </tr>
        </tfoot>
      </table>
    </ScrollRegion>
  )
}
