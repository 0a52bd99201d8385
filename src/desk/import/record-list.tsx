import { deskImportTexts } from '#src/texts/desk-import/texts.ts'
import { tableName } from '#src/desk/records/field-words.ts'
import { formatCount } from '#src/numbers/number.ts'
import { useLanguage } from '#src/marks/use-texts.ts'
import text from '#src/ui/text.module.css'
import { MoreLines } from './more-lines.tsx'
import type { Bounded, FieldLine, RecordLine } from './plan.ts'
import styles from './record-list.module.css'

export interface RecordListProps {
  readonly title: string
  readonly records: Bounded<RecordLine>
  readonly isOpen: boolean
}

/** Records that would be added, changed or removed; the changed ones with each field before and after. */
export function RecordList({ title, records, isOpen }: RecordListProps) {
  const lang = useLanguage()
  return (
    <MoreLines title={title} bounded={records} isOpen={isOpen}>
      {({ table, id, label, fields }) => (
        <li key={`${table} ${id}`} className={styles.record}>
          <span className={`${text.quiet} ${styles.table}`}>{tableName(table, lang)}</span>
          <span>{label}</span>
          {fields.total > 0 && (
            <ul>
              {fields.lines.map((field, place) => (
                <FieldChangeLine key={place} field={field} />
              ))}
              {fields.total > fields.lines.length && (
                <li>
                  {deskImportTexts(lang).preview.moreFields(formatCount(fields.total - fields.lines.length, lang))}
                </li>
              )}
            </ul>
          )}
        </li>
      )}
    </MoreLines>
  )
}

function FieldChangeLine({ field: { name, before, after } }: { readonly field: FieldLine }) {
  const lang = useLanguage()
  const texts = deskImportTexts(lang).preview
  return (
    <li className={styles.fieldLine}>
      <span className={text.quiet}>{name}</span>
      <span>
        <span className="visually-hidden">{texts.before} </span>
        <del>{before === '' ? texts.nothingThere : before}</del>
        <span aria-hidden="true"> → </span>
        <span className="visually-hidden">{texts.after} </span>
        <ins>{after === '' ? texts.nothingThere : after}</ins>
      </span>
    </li>
  )
}
