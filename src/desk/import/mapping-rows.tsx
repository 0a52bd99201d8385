import { deskImportTexts } from '#src/texts/desk-import/texts.ts'
import { useId, useState } from 'react'
import { formatCount } from '#src/numbers/number.ts'
import { useLanguage } from '#src/marks/use-texts.ts'
import type { SheetMapping } from '#src/desk/sheet/sheet-mapping.ts'
import { Button } from '#src/ui/button.tsx'
import type { FileFacts } from './import-messages.ts'
import { settleImport } from './import-store.ts'
import styles from './mapping.module.css'

export interface MappingRowsProps {
  /** Null: no headings were found. */
  readonly mapping: SheetMapping | null
  readonly sheets: FileFacts['sheets']
}

/** Where the headings stand: the sheet and its rows. Taken together, for one without the others would read nonsense. */
export function MappingRows({ mapping, sheets }: MappingRowsProps) {
  const lang = useLanguage()
  const texts = deskImportTexts(lang).mapping
  const id = useId()
  const [sheet, setSheet] = useState(mapping?.sheet ?? sheets[0]?.name ?? '')
  const [first, setFirst] = useState(String(mapping?.firstRow ?? 1))
  const [last, setLast] = useState(String(mapping?.lastRow ?? 1))
  const [isWrong, setWrong] = useState(false)
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? 1
  const apply = () => {
    const [firstRow, lastRow] = [Number(first), Number(last)]
    const isRight =
      Number.isInteger(firstRow) && Number.isInteger(lastRow) && firstRow >= 1 && firstRow <= lastRow && lastRow <= rows
    setWrong(!isRight)
    if (isRight) settleImport({ mapping: { sheet, firstRow, lastRow, columns: [] } })
  }
  const rowField = (name: string, label: string, value: string, set: (text: string) => void) => (
    <div className={styles.field} data-narrow>
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        type="number"
        min={1}
        max={rows}
        value={value}
        onChange={(event) => set(event.currentTarget.value)}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
      />
    </div>
  )
  return (
    <form
      className={styles.fields}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        apply()
      }}
    >
      <div className={styles.field}>
        <label htmlFor={`${id}-sheet`}>{texts.sheet}</label>
        <select id={`${id}-sheet`} value={sheet} onChange={(event) => setSheet(event.currentTarget.value)}>
          {sheets.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </div>
      {rowField('first', texts.firstRow, first, setFirst)}
      {rowField('last', texts.lastRow, last, setLast)}
      <Button type="submit">{texts.apply}</Button>
      {isWrong && (
        <p id={`${id}-wrong`} className={styles.wrong} role="alert">
          {texts.wrongRows(formatCount(rows, lang))}
        </p>
      )}
    </form>
  )
}
