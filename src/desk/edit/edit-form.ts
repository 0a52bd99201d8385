/** What the editor holds of one commitment, its reports and what they need: records as they are wanted, and what was typed. */
import type { Draft, DraftKey, DraftRecord, ProposedChange } from '#src/desk/records/draft.ts'
import type { IssuePath } from '#src/domain/issue.ts'
import { inEachLanguage, languagesFrom, otherLanguages, WRITTEN_IN_HAN } from '#src/domain/languages.ts'
import { LANGUAGES, type Language } from '#src/domain/terms.ts'
import { sameJson } from '#src/lib/same-json.ts'
import { listAt, textAt, valueAt, withValue } from './form-json.ts'

/** One record in the form. `start`: as it was when the editor opened, null: it is new; `value`: as it is wanted now, null: it is to go. `base` and `from`: see DraftEdit. */
export interface EditEntry extends DraftKey {
  readonly base: DraftRecord | null
  readonly from: Draft | null
  readonly start: DraftRecord | null
  readonly value: DraftRecord | null
}

/** `texts`: what was typed, by fieldKey, where the record cannot hold it word for word (30万, 年底). `ownId`: the new commitment's id was chosen by hand. The first entry is the commitment. */
export interface EditForm {
  readonly entries: readonly EditEntry[]
  readonly texts: Readonly<Record<string, string>>
  /** A few words for those who publish. */
  readonly note: string
  readonly ownId: boolean
}

/** One field of one record. */
export interface FieldAt {
  readonly key: DraftKey
  readonly path: IssuePath
}

/** A field's name in `texts` and in the page. */
export function fieldKey({ key: { table, id }, path }: FieldAt): string {
  return [table, id, ...path].join('.')
}

/** The entry of a record; undefined where the form has none. */
export function entryOf(form: EditForm, { table, id }: DraftKey): EditEntry | undefined {
  return form.entries.find((entry) => entry.table === table && entry.id === id)
}

/** What stands in a field. */
export function valueInForm(form: EditForm, { key, path }: FieldAt): unknown {
  return valueAt(entryOf(form, key)?.value, path)
}

/** The form with one of its records changed. */
export function changeEntry(
  form: EditForm,
  { table, id }: DraftKey,
  change: (entry: EditEntry) => EditEntry,
): EditForm {
  return {
    ...form,
    entries: form.entries.map((entry) => (entry.table === table && entry.id === id ? change(entry) : entry)),
  }
}

/** Sets a field; undefined empties it. */
export function setField(form: EditForm, { key, path }: FieldAt, value: unknown): EditForm {
  return changeEntry(form, key, (entry) =>
    entry.value ? { ...entry, value: withValue(entry.value, path, value) } : entry,
  )
}

/** Takes a part out of a record, or puts one in; what was typed into it goes too. */
export function setPart(form: EditForm, at: FieldAt, value: unknown): EditForm {
  return { ...setField(form, at, value), texts: textsOutside(form, at) }
}

function textsOutside(form: EditForm, at: FieldAt): EditForm['texts'] {
  const before = `${fieldKey(at)}.`
  return Object.fromEntries(Object.entries(form.texts).filter(([name]) => !name.startsWith(before)))
}

/** Sets a field from what was typed, which stays in the field as it is. `value`: what the record says of it, undefined or null where nothing was understood. */
export function setTyped(form: EditForm, at: FieldAt, text: string, value: unknown): EditForm {
  return { ...setField(form, at, value), texts: { ...form.texts, [fieldKey(at)]: text } }
}

/** One language of a text as it was typed; '' also where it only repeats the other. */
export function sideOf(form: EditForm, at: FieldAt, lang: Language): string {
  const typed = form.texts[fieldKey({ ...at, path: [...at.path, lang] })]
  const value = valueInForm(form, at)
  const text = textAt(value, [lang])
  const isForeign = !WRITTEN_IN_HAN[lang] && /\p{Script=Han}/u.test(text)
  const isRepeated = isForeign && otherLanguages(lang).some((other) => text === textAt(value, [other]))
  return typed ?? (isRepeated ? '' : text)
}

/** Types one language of a text. A language left empty says what the other does, so that nobody must translate to be heard. */
export function setSide(form: EditForm, at: FieldAt, lang: Language, text: string): EditForm {
  const sides = inEachLanguage((each) => (each === lang ? text : sideOf(form, at, each)))
  const said = languagesFrom(lang)
    .map((each) => sides[each])
    .find((each) => each.trim() !== '')
  const all = inEachLanguage((each) => (sides[each].trim() === '' ? (said ?? '') : sides[each]))
  const inList = typeof at.path.at(-1) === 'number'
  const value = said === undefined && !inList ? undefined : all
  const typed = LANGUAGES.map((each) => [fieldKey({ ...at, path: [...at.path, each] }), sides[each]] as const)
  return { ...setField(form, at, value), texts: { ...form.texts, ...Object.fromEntries(typed) } }
}

/** Adds an entry to a list. */
export function addToList(form: EditForm, at: FieldAt, entry: unknown): EditForm {
  return setField(form, at, [...listAt(valueInForm(form, at), []), entry])
}

/** Takes an entry out of a list; what was typed into the later ones moves up with them. */
export function takeFromList(form: EditForm, at: FieldAt, place: number): EditForm {
  const before = `${fieldKey(at)}.`
  const texts: Record<string, string> = {}
  for (const [name, text] of Object.entries(form.texts)) {
    const [position = '', ...rest] = name.startsWith(before) ? name.slice(before.length).split('.') : []
    if (!/^\d+$/.test(position) || Number(position) < place) texts[name] = text
    else if (Number(position) > place) texts[`${before}${[Number(position) - 1, ...rest].join('.')}`] = text
  }
  return {
    ...setField(
      form,
      at,
      listAt(valueInForm(form, at), []).filter((_entry, position) => position !== place),
    ),
    texts,
  }
}

/** Adds a new record. */
export function addRecord(form: EditForm, { table, id }: DraftKey, value: DraftRecord): EditForm {
  return { ...form, entries: [...form.entries, { table, id, base: null, from: null, start: null, value }] }
}

/** Takes a record out: a new one altogether, with what was typed into it; another is to go. */
export function removeRecord(form: EditForm, key: DraftKey): EditForm {
  const entry = entryOf(form, key)
  if (!entry || entry.start !== null) return changeEntry(form, key, (each) => ({ ...each, value: null }))
  return {
    ...form,
    entries: form.entries.filter((each) => each !== entry),
    texts: textsOutside(form, { key, path: [] }),
  }
}

/** Brings back a record that was to go, as it was when the editor opened. */
export function restoreRecord(form: EditForm, key: DraftKey): EditForm {
  return changeEntry(form, key, (entry) => ({ ...entry, value: entry.start ?? entry.base }))
}

/* A kind that was only tried must not cost what the other kind holds: it stays in the form and is left out of what is wanted. */
function fitted(entry: EditEntry): EditEntry {
  const { table, value } = entry
  if (table !== 'commitments' || value === null) return entry
  const { measure: _measure, ...rest } = value
  const isMeasured = value['kind'] === 'measured'
  const steps = value['kind'] === 'milestone' ? value['milestones'] : []
  return { ...entry, value: { ...(isMeasured ? value : { ...rest, targets: [] }), milestones: steps } }
}

/** All records as they are wanted. */
export function wantedEntries({ entries }: EditForm): readonly EditEntry[] {
  return entries.map(fitted)
}

/** Those that are wanted otherwise than they were. */
export function changedEntries(form: EditForm): readonly EditEntry[] {
  return wantedEntries(form).filter(({ start, value }) => !sameJson(start, value))
}

/** Typed texts that were not understood, so that the record says nothing there: field names with the text. */
export function unreadTexts(form: EditForm): readonly { readonly at: FieldAt; readonly text: string }[] {
  return form.entries.flatMap(({ table, id, value }) => {
    const before = `${fieldKey({ key: { table, id }, path: [] })}.`
    return Object.entries(form.texts).flatMap(([name, text]) => {
      if (value === null || !name.startsWith(before) || text.trim() === '') return []
      const path = name
        .slice(before.length)
        .split('.')
        .map((step) => (/^\d+$/.test(step) ? Number(step) : step))
      return (valueAt(value, path) ?? null) === null ? [{ at: { key: { table, id }, path }, text }] : []
    })
  })
}

/** Whether anything was typed that a draft does not hold yet. */
export function isTouched(form: EditForm): boolean {
  return changedEntries(form).length > 0 || unreadTexts(form).length > 0
}

/** What the form wants to be kept, as one step. */
export function editsOf(form: EditForm): readonly (ProposedChange & { readonly from: Draft | null })[] {
  return changedEntries(form).map(({ table, id, base, from, value }) => ({
    table,
    id,
    base,
    from,
    value: value && { ...value, id },
    note: form.note.trim(),
  }))
}
