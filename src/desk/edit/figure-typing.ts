/** What typing into the fields of a figure, or choosing how it is meant, makes of the form. */
import { fieldKey, setField, setTyped, valueInForm, type EditForm, type FieldAt } from './edit-form.ts'
import { textAt } from './form-json.ts'
import type { TypedFigure } from './typed-figure.ts'
import type { FigureComparator } from '#src/domain/terms.ts'

/** The fields of one figure. */
export interface FigureFields {
  /** The record or part that has `value`, `comparator` and `citation`. */
  readonly of: FieldAt
  /** What a bare number is taken as; null: the record then says nothing of it. */
  readonly plain: FigureComparator | null
  /** Whether the part says 力争. */
  readonly canHedge: boolean
  readonly read: (text: string) => TypedFigure
}

/** A field of the part that has a figure. */
export function inside({ key, path }: FieldAt, ...more: readonly string[]): FieldAt {
  return { key, path: [...path, ...more] }
}

function withoutText(form: EditForm, at: FieldAt): EditForm {
  const { [fieldKey(at)]: _typed, ...texts } = form.texts
  return { ...form, texts }
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

/** The number was typed, or both numbers of a range: 4.5%—5% fills both fields and says how they are meant. */
export function typeFigure(form: EditForm, { of, plain, canHedge, read }: FigureFields, text: string): EditForm {
  const at = inside(of, 'value')
  const before = form.texts[fieldKey(at)]
  const [was, is] = [before === undefined ? null : read(before), read(text)]
  let next = setTyped(form, at, text, is.kind === 'read' ? is.value : undefined)
  if (says(was, 'comparator') || says(is, 'comparator'))
    next = setField(
      next,
      inside(of, 'comparator'),
      says(is, 'comparator') && is.kind === 'read' ? is.comparator : (plain ?? undefined),
    )
  if (is.kind === 'read' && is.upTo !== null)
    next = withoutText(setField(next, inside(of, 'upTo'), is.upTo), inside(of, 'upTo'))
  else if (valueInForm(next, inside(of, 'comparator')) !== 'between') next = withoutUpperEnd(next, of)
  if (canHedge && (says(was, 'hedged') || says(is, 'hedged')))
    next = setField(next, inside(of, 'hedged'), says(is, 'hedged'))
  return asCited(next, inside(of, 'citation', 'figure'), before ?? '', text)
}

function withoutUpperEnd(form: EditForm, of: FieldAt): EditForm {
  const at = inside(of, 'upTo')
  return valueInForm(form, at) === undefined && form.texts[fieldKey(at)] === undefined
    ? form
    : withoutText(setField(form, at, undefined), at)
}

/* A first field in which both numbers were typed shows its own from then on. */
function partedRange(form: EditForm, { of, read }: FigureFields): EditForm {
  const typed = form.texts[fieldKey(inside(of, 'value'))]
  const reading = typed === undefined ? null : read(typed)
  return reading?.kind === 'read' && reading.upTo !== null ? withoutText(form, inside(of, 'value')) : form
}

/** The upper number of a range was typed. */
export function typeUpperEnd(form: EditForm, fields: FigureFields, text: string): EditForm {
  const is = fields.read(text)
  const value = is.kind === 'read' && is.upTo === null ? is.value : undefined
  return setTyped(partedRange(form, fields), inside(fields.of, 'upTo'), text, value)
}

/** How the number is meant was chosen: only a range has an upper number. `kept`: the one it had before it was meant otherwise. */
export function chooseComparator(
  form: EditForm,
  fields: FigureFields,
  comparator: string,
  kept: number | null,
): EditForm {
  const { of } = fields
  const next = setField(form, inside(of, 'comparator'), comparator === '' ? undefined : comparator)
  if (comparator !== 'between') return withoutUpperEnd(partedRange(next, fields), of)
  const upTo = inside(of, 'upTo')
  return kept !== null && valueInForm(next, upTo) === undefined ? setField(next, upTo, kept) : next
}
