import { wordTexts } from '#src/texts/words/texts.ts'
import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import { useState } from 'react'
import { readTypedFigure } from './typed-figure.ts'
import { fieldKey, valueInForm, type FieldAt } from './edit-form.ts'
import { chooseComparator, inside, typeFigure, type FigureFields } from './figure-typing.ts'
import type { Unit } from '#src/domain/ledger.ts'
import { COMPARATORS, FIGURE_COMPARATORS, type FigureComparator, type Language } from '#src/domain/terms.ts'
import { formatFigure } from '#src/format/figure.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { ChoiceField } from './choice-field.tsx'
import { useEdit } from './edit-context.ts'
import styles from './fields.module.css'
import { FigureInput } from './figure-input.tsx'
import { UpperEndField } from './upper-end-field.tsx'
import { useUnits } from './use-units.ts'

export interface FigureFieldProps {
  /** The record or part that has `value`, `comparator` and `citation`. */
  readonly of: FieldAt
  readonly label: string
  readonly unit: Unit | null
  /** What a bare number is taken as; null: the record then says nothing of it. */
  readonly plain: FigureComparator | null
  /** Whether the figure is that of a target, which may be a range, and may be hedged. */
  readonly isTarget?: boolean
  readonly takesGrowth: boolean
}

/** A figure as officials write it, with what was understood in both languages, and how it is meant; of a range both numbers. */
export function FigureField({ of, label, unit, plain, isTarget = false, takesGrowth }: FigureFieldProps) {
  const texts = useTexts(deskEditorTexts)
  const { form, change } = useEdit()
  const units = useUnits()
  const fields: FigureFields = {
    of,
    plain,
    canHedge: isTarget,
    read: (text) => readTypedFigure(text, unit?.id ?? null, units, { growth: takesGrowth, range: isTarget }),
  }
  const typed = form.texts[fieldKey(inside(of, 'value'))]
  const reading = typed === undefined ? null : fields.read(typed)
  const unread = reading?.kind === 'unread' ? reading : null
  return (
    <div className={styles.figure}>
      <FigureInput
        at={inside(of, 'value')}
        label={label}
        unit={unit}
        unread={unread}
        says={useFigureWords(of, unit)}
        hint={texts.hints.value}
        onType={(text) => change((now) => typeFigure(now, fields, text))}
      />
      <Comparison fields={fields} unit={unit} isTarget={isTarget} />
    </div>
  )
}

/* The figure as the record now has it; null where it has none. */
function useFigureWords(of: FieldAt, unit: Unit | null): ((lang: Language) => string) | null {
  const { form } = useEdit()
  const value = valueInForm(form, inside(of, 'value'))
  const upTo = valueInForm(form, inside(of, 'upTo'))
  if (typeof value !== 'number') return null
  const comparator = COMPARATORS.find((each) => each === valueInForm(form, inside(of, 'comparator')))
  const hedged = valueInForm(form, inside(of, 'hedged')) === true
  return (lang) =>
    formatFigure({ value, upTo: typeof upTo === 'number' ? upTo : undefined, unit, comparator, hedged }, lang)
}

interface ComparisonProps {
  readonly fields: FigureFields
  readonly unit: Unit | null
  readonly isTarget: boolean
}

/** How the number is meant, and the upper number of a range. One that was taken away is said, and comes back with the range. */
function Comparison({ fields, unit, isTarget }: ComparisonProps) {
  const lang = useLanguage()
  const w = useTexts(wordTexts)
  const texts = useTexts(deskEditorTexts)
  const { form, change } = useEdit()
  const [kept, setKept] = useState<number | null>(null)
  const { of, plain } = fields
  const isRange = valueInForm(form, inside(of, 'comparator')) === 'between'
  const upTo = valueInForm(form, inside(of, 'upTo'))
  const offered = (isTarget ? COMPARATORS : FIGURE_COMPARATORS).filter((each) => plain !== null || each !== 'exactly')
  const choose = (comparator: string) => {
    if (isRange && typeof upTo === 'number') setKept(upTo)
    change((now) => chooseComparator(now, fields, comparator, kept))
  }
  return (
    <>
      <ChoiceField
        at={inside(of, 'comparator')}
        label={texts.fields.comparator}
        choices={offered.map((each) => [each, w.comparators[each].word])}
        onChoose={choose}
        {...(plain === null ? { none: w.comparators.exactly.word } : {})}
        {...(kept !== null && !isRange
          ? { hint: texts.upperEndKept(formatFigure({ value: kept, unit }, lang), w.comparators.between.word) }
          : {})}
      />
      {isRange && <UpperEndField fields={fields} unit={unit} />}
    </>
  )
}
