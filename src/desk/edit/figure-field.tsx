import { wordTexts } from '#src/texts/words/texts.ts'
import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import { readTypedFigure, type TypedFigure } from './typed-figure.ts'
import { fieldKey, valueInForm, setField, setTyped, type EditForm, type FieldAt } from './edit-form.ts'
import { textAt } from './form-json.ts'
import type { Unit } from '#src/domain/ledger.ts'
import { FIGURE_COMPARATORS, type FigureComparator, type Language } from '#src/domain/terms.ts'
import { formatFigure } from '#src/format/figure.ts'
import { numberParts } from '#src/numbers/number.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { ChoiceField } from './choice-field.tsx'
import { useEdit } from './edit-context.ts'
import shared from './editor.module.css'
import styles from './fields.module.css'
import { FieldFrame } from './field-frame.tsx'
import { useField } from './use-field.ts'
import { useUnits } from './use-units.ts'

export interface FigureFieldProps {
  /** The record or part that has `value`, `comparator` and `citation`. */
  readonly of: FieldAt
  readonly label: string
  readonly unit: Unit | null
  /** What a bare number is taken as; null: the record then says nothing of it. */
  readonly plain: FigureComparator | null
  /** Whether the part says 力争. */
  readonly canHedge?: boolean
  readonly takesGrowth: boolean
}

/* The stored value as it can be typed again without losing a digit. */
function written(value: unknown, lang: Language): string {
  if (typeof value !== 'number') return ''
  const { number, scale } = numberParts(value, lang)
  const read = readTypedFigure(number + scale, null, [], true)
  return read.kind === 'read' && read.value === value ? number + scale : String(value)
}

/** A figure as officials write it, with what was understood in both languages, and how it is meant. */
export function FigureField({ of, label, unit, plain, canHedge = false, takesGrowth }: FigureFieldProps) {
  const lang = useLanguage()
  const w = useTexts(wordTexts)
  const texts = useTexts(deskEditorTexts)
  const { form, change } = useEdit()
  const units = useUnits()
  const inside = (...path: readonly string[]): FieldAt => ({ key: of.key, path: [...of.path, ...path] })
  const at = inside('value')
  const { id, value, fault, control } = useField(at, true)
  const read = (text: string) => readTypedFigure(text, unit?.id ?? null, units, takesGrowth)
  const typed = form.texts[fieldKey(at)]
  const reading = typed === undefined ? null : read(typed)

  const type = (text: string) =>
    change((now) => {
      const before = now.texts[fieldKey(at)]
      const [was, is] = [before === undefined ? null : read(before), read(text)]
      let next = setTyped(now, at, text, is.kind === 'read' ? is.value : undefined)
      if (says(was, 'comparator') || says(is, 'comparator'))
        next = setField(
          next,
          inside('comparator'),
          says(is, 'comparator') && is.kind === 'read' ? is.comparator : (plain ?? undefined),
        )
      if (canHedge && (says(was, 'hedged') || says(is, 'hedged')))
        next = setField(next, inside('hedged'), says(is, 'hedged'))
      return asCited(next, inside('citation', 'figure'), before ?? '', text)
    })
  const figure = (language: Language) =>
    typeof value === 'number'
      ? formatFigure(
          {
            value,
            unit,
            comparator: FIGURE_COMPARATORS.find((each) => each === valueInForm(form, inside('comparator'))),
            hedged: valueInForm(form, inside('hedged')) === true,
          },
          language,
        )
      : ''
  const unread = reading?.kind === 'unread' ? reading : null
  const why =
    unread &&
    (unread.why === 'unit'
      ? texts.otherUnit(units.find((each) => each.id === unread.unit)?.name[lang] ?? '', unit?.name[lang] ?? '')
      : texts.unreadFigure[unread.why])
  return (
    <div className={styles.figure}>
      <FieldFrame id={id} label={unit ? texts.with(label, unit.name[lang]) : label} fault={unread ? null : fault}>
        <input
          {...control}
          className={styles.input}
          autoComplete="off"
          aria-invalid={unread !== null || control['aria-invalid']}
          value={typed ?? written(value, lang)}
          onChange={(event) => type(event.target.value)}
        />
        <p id={`${id}-hint`} className={unread ? styles.fault : styles.read}>
          {unread ? (
            `${texts.notUnderstood}${why}`
          ) : typeof value === 'number' ? (
            texts.readAs(texts.readBoth(figure('zh'), figure('en')))
          ) : (
            <span className={shared.hint}>{texts.hints.value}</span>
          )}
        </p>
      </FieldFrame>
      <ChoiceField
        at={inside('comparator')}
        label={texts.fields.comparator}
        choices={FIGURE_COMPARATORS.filter((each) => plain !== null || each !== 'exactly').map((each) => [
          each,
          w.comparators[each].word,
        ])}
        {...(plain === null ? { none: w.comparators.exactly.word } : {})}
      />
    </div>
  )
}

function says(reading: TypedFigure | null, what: 'comparator' | 'hedged'): boolean {
  if (reading?.kind !== 'read') return false
  return what === 'hedged' ? reading.hedged : reading.comparator !== 'exactly'
}

/* What is typed is usually what the source has: it becomes the figure as written, until somebody writes another. */
function asCited(form: EditForm, at: FieldAt, before: string, text: string): EditForm {
  const cited = textAt(valueInForm(form, at), [])
  return cited === before.trim() ? setField(form, at, text.trim() === '' ? undefined : text.trim()) : form
}
