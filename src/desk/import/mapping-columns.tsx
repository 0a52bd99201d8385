import { deskImportTexts } from '#src/texts/desk-import/texts.ts'
import { useLanguage } from '#src/marks/use-texts.ts'
import { columnOf } from '#src/desk/sheet/columns.ts'
import { CHOOSABLE_COLUMNS, type MappedColumn, type SheetMapping } from '#src/desk/sheet/sheet-mapping.ts'
import { settleImport } from './import-store.ts'
import styles from './mapping-columns.module.css'
import { useTyped } from './use-typed.ts'

/** Each column of the sheet with its first values, what it is read as, and the unit of its bare numbers. */
export function MappingColumns({ mapping }: { readonly mapping: SheetMapping }) {
  const lang = useLanguage()
  const texts = deskImportTexts(lang).mapping
  // A column of ours is read from one place: chosen anew, it leaves the old one. The quarters of a year, which are added up, stay together.
  const settle = (next: MappedColumn) => {
    const isMoved = mapping.columns.find(({ letter }) => letter === next.letter)?.column !== next.column
    const columns = mapping.columns.map((each) =>
      each.letter === next.letter ? next : isMoved && each.column === next.column ? { ...each, column: null } : each,
    )
    settleImport({ mapping: { ...mapping, columns } })
  }
  return (
    <table className={styles.columns}>
      <caption className="visually-hidden">{texts.caption}</caption>
      <thead>
        <tr>
          {[texts.letter, texts.heading, texts.samples, texts.readAs, texts.unit].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {mapping.columns.map((column) => (
          <ColumnRow key={column.letter} column={column} onSettle={settle} />
        ))}
      </tbody>
    </table>
  )
}

function ColumnRow({
  column,
  onSettle,
}: {
  readonly column: MappedColumn
  readonly onSettle: (next: MappedColumn) => void
}) {
  const lang = useLanguage()
  const texts = deskImportTexts(lang).mapping
  const { letter, heading, samples, unit } = column
  const isFigure = column.column !== null && columnOf(column.column).type === 'figure'
  const { field } = useTyped(unit, (text) => {
    onSettle({ ...column, unit: text.trim() })
    return true
  })
  return (
    <tr data-read={column.column !== null}>
      <td>{letter}</td>
      <th scope="row">{heading === '' ? texts.noHeading : heading}</th>
      <td className={styles.samples}>{samples.join(' · ')}</td>
      <td>
        <select
          aria-label={texts.readAsOf(letter)}
          value={column.column ?? ''}
          onChange={(event) =>
            onSettle({ ...column, column: CHOOSABLE_COLUMNS.find((id) => id === event.currentTarget.value) ?? null })
          }
        >
          <option value="">{texts.notRead}</option>
          {CHOOSABLE_COLUMNS.map((id) => (
            <option key={id} value={id}>
              {columnOf(id)[lang]}
            </option>
          ))}
        </select>
      </td>
      <td>{isFigure && <input type="text" aria-label={texts.unitOf(letter)} {...field} />}</td>
    </tr>
  )
}
