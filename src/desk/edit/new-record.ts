/** Records as they begin in the editor, and free ids for them. */
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { DraftKey, DraftRecord } from '#src/desk/records/draft.ts'
import type { IssuePath } from '#src/domain/issue.ts'
import { addRecord, changeEntry, entryOf, fieldKey, setField, type EditForm, type FieldAt } from './edit-form.ts'
import { idsAt, listAt, mentions, textAt, withValue } from './form-json.ts'
import { isFields } from '#src/desk/records/record-parts.ts'

const LONGEST_ID = 40
/** How much of its commitment's id stands in the id of a report: there is room behind it for a day and a number. */
export const REPORT_STEM = 26

/** An id made of these words that is not taken: cut to the length that ids may have, numbered where it must be. */
export function freeId(words: readonly string[], isTaken: (id: string) => boolean): string {
  const plain = words
    .join('-')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
  const stem = plain.slice(0, LONGEST_ID).replace(/-+$/, '') || 'item'
  if (!isTaken(stem)) return stem
  const short = stem.slice(0, LONGEST_ID - 5).replace(/-+$/, '')
  let number = 2
  while (isTaken(`${short}-${number}`)) number += 1
  return `${short}-${number}`
}

/** A day as it stands in ids. */
export function digitsOf(day: CalendarDate): string {
  return day.replaceAll('-', '')
}

/** A commitment before anything is known of it. */
export function blankCommitment(today: CalendarDate): DraftRecord {
  return {
    kind: 'measured',
    supporting: [],
    regions: [],
    sectors: [],
    firmness: 'stated',
    announced: today,
    measure: blankMeasure(),
    targets: [blankTarget(today)],
    milestones: [],
    restates: [],
    notes: [],
    citations: [{}],
  }
}

/** A measure of an increase, from no stated baseline. */
export function blankMeasure(): DraftRecord {
  return { basis: 'stock', direction: 'increase', baseline: null }
}

/** A target without value, deadline or place. */
export function blankTarget(since: CalendarDate): DraftRecord {
  return { since, comparator: 'at-least', due: null, hedged: false, citation: {} }
}

/** The next free step number of a list of steps. */
export function blankMilestone(steps: readonly unknown[]): DraftRecord {
  const taken = new Set(steps.map((step) => textAt(step, ['id'])))
  return { id: freeId([`step-${steps.length + 1}`], (id) => taken.has(id)), due: null, citation: {} }
}

/** What the target says now, for a restated one: since today, its figure and deadline to be typed anew, its place too. */
export function restatedTarget(old: unknown, today: CalendarDate): DraftRecord {
  return { ...blankTarget(today), comparator: textAt(old, ['comparator']) || 'at-least' }
}

/** Adds a report on the form's commitment, recorded today. `corrects`: id of the report that its publisher put right, whose day it takes. Gives the new id too. */
export function addReportToForm(
  form: EditForm,
  today: CalendarDate,
  isTaken: (id: string) => boolean,
  corrects: string | null,
): readonly [EditForm, string] {
  const commitment = form.entries[0]?.id ?? ''
  const own = (id: string) => isTaken(id) || entryOf(form, { table: 'reports', id }) !== undefined
  const id = freeId([commitment.slice(0, REPORT_STEM), digitsOf(today)], own)
  const old = corrects === null ? undefined : entryOf(form, { table: 'reports', id: corrects })?.value
  const value: DraftRecord = {
    commitment,
    date: textAt(old, ['date']),
    recorded: today,
    standing: textAt(old, ['standing']) || 'official',
    ...(corrects === null ? {} : { corrects }),
    citation: {},
  }
  return [addRecord(form, { table: 'reports', id }, value), id]
}

/** The tables that a form may add to besides its own. */
export const ADDED_TABLES = ['sources', 'organisations', 'units'] as const
/** One of them. */
export type AddedTable = (typeof ADDED_TABLES)[number]

/** Adds a source, organisation or unit. Gives its id too. */
export function addFrame(
  form: EditForm,
  table: AddedTable,
  today: CalendarDate,
  isTaken: (id: string) => boolean,
): readonly [EditForm, string] {
  const words = { sources: 'source', organisations: 'office', units: 'unit' } as const
  const id = freeId(
    [words[table], digitsOf(today)],
    (each) => isTaken(each) || entryOf(form, { table, id: each }) !== undefined,
  )
  const blanks = {
    sources: { id, kind: 'official', strength: 'A', retrieved: today },
    organisations: { id, kind: 'city' },
    units: { id, additive: true },
  }
  return [addRecord(form, { table, id }, blanks[table]), id]
}

/** The id that a new commitment could go by: its lead unit and first sector, told apart by a number. */
export function proposedId(form: EditForm, today: CalendarDate, isTaken: (id: string) => boolean): string {
  const value = form.entries[0]?.value
  const words = [textAt(value, ['lead']), idsAt(value, ['sectors'])[0] ?? ''].filter((word) => word !== '')
  return freeId(words.length > 0 ? words : ['commitment', digitsOf(today)], isTaken)
}

const CITING = ['targets', 'milestones', 'citations'] as const

/* A new commitment mostly comes from one place: its parts that cite nothing yet cite that. */
function citeAll(form: EditForm, source: string): EditForm {
  const [own] = form.entries
  if (!own) return form
  const places = CITING.flatMap((list) =>
    listAt(own.value, [list]).map((_entry, at) =>
      list === 'citations' ? [list, at, 'source'] : [list, at, 'citation', 'source'],
    ),
  )
  return places
    .filter((path) => textAt(own.value, path) === '')
    .reduce<EditForm>((next, path) => setField(next, { key: own, path }, source), form)
}

/** What follows by itself from a change of a new commitment: its id while nobody chose one, the day of its first target, the source of its parts. Any other form is left as it is. */
export function withProposals(
  was: EditForm,
  form: EditForm,
  today: CalendarDate,
  isTaken: (id: string) => boolean,
): EditForm {
  const [own] = form.entries
  if (own?.start !== null || own.base !== null) return form
  const old = was.entries[0]?.value
  const since = ['targets', 0, 'since']
  const [before, announced] = [textAt(old, ['announced']), textAt(own.value, ['announced'])]
  const follows = announced !== before && textAt(own.value, since) === before
  const dated = follows ? setField(form, { key: own, path: since }, announced || undefined) : form
  const source = textAt(own.value, ['citations', 0, 'source'])
  const cited = source !== '' && source !== textAt(old, ['citations', 0, 'source']) ? citeAll(dated, source) : dated
  return form.ownId ? cited : renameCommitment(cited, proposedId(cited, today, isTaken))
}

function firstPath(json: unknown, id: string): IssuePath {
  if (Array.isArray(json)) {
    const at = json.findIndex((entry) => mentions(entry, id))
    return at < 0 ? [] : [at, ...firstPath(json[at], id)]
  }
  if (!isFields(json)) return []
  // Where it was said is asked first.
  const names = ['citations', ...Object.keys(json)]
  const name = names.find((each) => mentions(json[each], id))
  return name === undefined ? [] : [name, ...firstPath(json[name], id)]
}

/** The first field that names an added record: its own fields stand there, once. Null: none does. */
export function firstUse(form: EditForm, { table, id }: DraftKey): FieldAt | null {
  const user = form.entries.find((entry) => entry.table !== table && mentions(entry.value, id))
  return user ? { key: user, path: firstPath(user.value, id) } : null
}

/** The form with its new commitment under another id, its new reports too. */
export function renameCommitment(form: EditForm, id: string): EditForm {
  const old = form.entries[0]
  if (!old || old.id === id) return form
  const before = `${fieldKey({ key: old, path: [] })}.`
  const after = `${fieldKey({ key: { table: 'commitments', id }, path: [] })}.`
  const texts = Object.fromEntries(
    Object.entries(form.texts).map(([name, text]) => [
      name.startsWith(before) ? after + name.slice(before.length) : name,
      text,
    ]),
  )
  const reports = form.entries.filter(({ table }) => table === 'reports')
  const named = { ...form, texts, entries: form.entries.map((entry) => (entry === old ? { ...entry, id } : entry)) }
  return reports.reduce<EditForm>(
    (next, report) =>
      changeEntry(next, report, (entry) =>
        entry.value ? { ...entry, value: withValue(entry.value, ['commitment'], id) } : entry,
      ),
    named,
  )
}
