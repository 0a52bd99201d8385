import { wordTexts } from '#src/texts/words/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { groupName } from '#src/marks/group-name.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import type { GroupKey } from '#src/url/view.ts'
import type { CellContext, TableColumn } from './columns.tsx'
import type { LedgerLine } from './lines.ts'
import styles from './print-table.module.css'

/** How the width of a sheet is shared out, so that the longest words of both languages stay whole. */
const SHARES = {
  title: 25,
  region: 9.5,
  sector: 13.5,
  unit: 11,
  target: 10,
  figure: 9.5,
  completion: 6.5,
  gap: 8,
  status: 12,
  due: 9.5,
  age: 7,
} as const satisfies Record<TableColumn['key'], number>

export interface PrintTableProps {
  readonly lines: readonly LedgerLine[]
  readonly columns: readonly TableColumn[]
  readonly context: CellContext
  readonly group: GroupKey | null
  /** This many lines; beyond it a note says how many are left out. */
  readonly most: number
}

/** The table for paper and for a picture: every line, the head repeated on every page. */
export function PrintTable({ lines, columns, context, group, most }: PrintTableProps) {
  const t = useTexts(screenTexts)
  const w = useTexts(wordTexts)
  const width = columns.reduce((sum, { key }) => sum + SHARES[key], 0)
  return (
    <table className={styles.table}>
      <colgroup>
        {columns.map(({ key }) => (
          <col key={key} style={{ width: `${(100 * SHARES[key]) / width}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ key, name }) => (
            <th key={key} scope="col">
              {t.columns[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.slice(0, most).map((line) =>
          'item' in line ? (
            <tr key={line.key}>
              {columns.map(({ key, numeric, cell }) =>
                key === 'title' ? (
                  <th key={key} scope="row">
                    {cell(line.item, context)}
                  </th>
                ) : (
                  <td key={key} className={numeric ? styles.number : undefined}>
                    {cell(line.item, context)}
                  </td>
                ),
              )}
            </tr>
          ) : (
            <tr key={`group ${line.group}`}>
              <th colSpan={columns.length} scope="colgroup">
                {t.groupCount(group ? groupName(group, line.group, { ...context, t, w }) : line.group, line.count)}
              </th>
            </tr>
          ),
        )}
        {lines.length > most && (
          <tr>
            <td colSpan={columns.length}>{t.setAsideMore(lines.length - most)}</td>
          </tr>
        )}
      </tbody>
    </table>
  )
}
