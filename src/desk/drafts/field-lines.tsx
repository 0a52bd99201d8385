import { deskDraftsTexts } from '#src/texts/desk-drafts/texts.ts'
import type { FieldChange } from '#src/desk/records/field-changes.ts'
import { fieldLabel, fieldText, type NameOf } from '#src/desk/records/field-words.ts'
import { formatCount } from '#src/numbers/number.ts'
import { joinTight } from '#src/format/tight.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import styles from './draft-row.module.css'

export interface FieldLinesProps {
  readonly fields: readonly FieldChange[]
  readonly nameOf: NameOf
  /** Of a record that is new: what was there before is not told. */
  readonly isNew: boolean
}

const SHOWN = 6

/** Changed fields with what stood and what is to stand there; of many, the first few and the others on demand. */
export function FieldLines({ fields, nameOf, isNew }: FieldLinesProps) {
  const lang = useLanguage()
  const texts = useTexts(deskDraftsTexts)
  if (fields.length === 0) return null
  const [first, rest] = [fields.slice(0, SHOWN), fields.slice(SHOWN)]
  const lines = (some: readonly FieldChange[]) => (
    <dl className={styles.fields}>
      {some.map((change) => (
        <FieldLine key={change.path.join('.')} change={change} nameOf={nameOf} isNew={isNew} />
      ))}
    </dl>
  )
  return (
    <>
      {lines(first)}
      {rest.length > 0 && (
        <details>
          <summary className={styles.summary}>{texts.more(formatCount(rest.length, lang))}</summary>
          {lines(rest)}
        </details>
      )}
    </>
  )
}

function FieldLine({
  change: { path, before, after },
  nameOf,
  isNew,
}: {
  readonly change: FieldChange
  readonly nameOf: NameOf
  readonly isNew: boolean
}) {
  const lang = useLanguage()
  const texts = useTexts(deskDraftsTexts)
  const field = path.findLast((step) => typeof step === 'string') ?? ''
  const said = (value: unknown) => joinTight(fieldText(field, value, lang, nameOf)) || texts.empty
  return (
    <div>
      <dt>{fieldLabel(path, lang)}</dt>
      <dd>
        {!isNew && (
          <>
            <del>{said(before)}</del>
            <span aria-hidden="true"> → </span>
            <span className="visually-hidden"> {texts.becomes} </span>
          </>
        )}
        <ins>{said(after)}</ins>
      </dd>
    </div>
  )
}
