import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import { fieldKey, valueInForm } from './edit-form.ts'
import { inside, typeUpperEnd, type FigureFields } from './figure-typing.ts'
import type { Unit } from '#src/domain/ledger.ts'
import { formatFigure } from '#src/format/figure.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { useEdit } from './edit-context.ts'
import { FigureInput } from './figure-input.tsx'

/** The upper number of a range. */
export function UpperEndField({ fields, unit }: { readonly fields: FigureFields; readonly unit: Unit | null }) {
  const texts = useTexts(deskEditorTexts)
  const { form, change } = useEdit()
  const at = inside(fields.of, 'upTo')
  const [value, typed] = [valueInForm(form, at), form.texts[fieldKey(at)]]
  const reading = typed === undefined ? null : fields.read(typed)
  const isRange = reading?.kind === 'read' && reading.upTo !== null
  const unread = isRange ? { why: 'range' as const, unit: null } : reading?.kind === 'unread' ? reading : null
  return (
    <FigureInput
      at={at}
      label={texts.fields.upTo}
      unit={unit}
      unread={unread}
      says={typeof value === 'number' ? (lang) => formatFigure({ value, unit }, lang) : null}
      hint={texts.hints.upTo}
      onType={(text) => change((now) => typeUpperEnd(now, fields, text))}
    />
  )
}
