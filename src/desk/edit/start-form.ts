/** The form of a commitment as it opens, and as it comes back after a crash. */
import type { Draft, DraftKey, DraftRecord } from '#src/desk/records/draft.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { sameJson } from '#src/lib/same-json.ts'
import { conflictOf, keyText, mergedValue } from '#src/desk/records/lay-drafts.ts'
import { isTouched, type EditEntry, type EditForm } from './edit-form.ts'
import { mentions, textAt } from './form-json.ts'
import { ADDED_TABLES } from './new-record.ts'
import { isFields } from '#src/desk/records/record-parts.ts'

/** A record with its draft, ready to be edited. Where the edition contradicts the draft, the draft as it was wanted: saving does not settle that. */
export function startEntry({ table, id }: DraftKey, published: DraftRecord | null, draft: Draft | null): EditEntry {
  if (!draft) return { table, id, base: published, from: null, start: published, value: published }
  const [base, value] = conflictOf(draft, published)
    ? [draft.base, draft.value]
    : [published, mergedValue(draft, published)]
  return { table, id, base, from: draft, start: value, value }
}

/** The commitment of that id with its reports, published ones and drafts, and what drafts add that these name. Null: there is none. */
export function startForm(
  { commitments, reports }: LedgerIndex,
  drafts: readonly Draft[],
  id: string,
): EditForm | null {
  const byKey = new Map(drafts.map((draft) => [keyText(draft), draft]))
  const start = (key: DraftKey, published: DraftRecord | null) =>
    startEntry(key, published, byKey.get(keyText(key)) ?? null)
  const own = start({ table: 'commitments', id }, commitments.get(id) ?? null)
  if (own.value === null && own.base === null) return null
  const published = new Map((reports.get(id) ?? []).map((report) => [report.id, report]))
  const added = drafts.filter(
    ({ table, id: report, value }) =>
      table === 'reports' && !published.has(report) && textAt(value, ['commitment']) === id,
  )
  const entries = [
    ...[...published.values()].map((report) => start({ table: 'reports', id: report.id }, report)),
    ...added.map((draft) => start(draft, null)),
  ]
  const named = drafts.filter(
    ({ table, id: each, base }) =>
      base === null &&
      ADDED_TABLES.some((name) => name === table) &&
      [own, ...entries].some(({ value }) => mentions(value, each)),
  )
  return {
    entries: [own, ...entries, ...named.map((draft) => start(draft, null))],
    texts: {},
    note: own.from?.note ?? '',
    ownId: true,
  }
}

/** The form of a new commitment. */
export function newForm(id: string, value: DraftRecord): EditForm {
  return {
    entries: [{ table: 'commitments', id, base: null, from: null, start: null, value }],
    texts: {},
    note: '',
    ownId: false,
  }
}

/** What a crash must not take: the changed records and the typed texts. restoreForm reads it. */
export function keptForm(form: EditForm): string {
  return JSON.stringify({ ...form, entries: form.entries.filter(({ start, value }) => !sameJson(start, value)) })
}

function isDraft(value: unknown): value is Draft {
  return (
    isFields(value) &&
    isKey(value) &&
    typeof value['ledger'] === 'string' &&
    typeof value['changed'] === 'number' &&
    typeof value['note'] === 'string' &&
    isRecord(value['base']) &&
    isRecord(value['value'])
  )
}

function isRecord(value: unknown): value is DraftRecord | null {
  return value === null || isFields(value)
}

const TABLES: ReadonlySet<unknown> = new Set(['commitments', 'reports', ...ADDED_TABLES])

function isKey(value: DraftRecord): boolean {
  return TABLES.has(value['table']) && typeof value['id'] === 'string'
}

function isEntry(value: unknown): value is EditEntry {
  return (
    isFields(value) &&
    isKey(value) &&
    (['base', 'start', 'value'] as const).every((name) => isRecord(value[name])) &&
    (value['from'] === null || isDraft(value['from']))
  )
}

function parse(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json)
    return value
  } catch {
    return null
  }
}

/** The form with what was typed before a crash laid over it; null where that is unreadable, or says nothing that is not there. `form`: as startForm or newForm gives it. */
export function restoreForm(form: EditForm, json: string): EditForm | null {
  const kept = parse(json)
  if (!isFields(kept) || !Array.isArray(kept['entries']) || !isFields(kept['texts'])) return null
  const entries = kept['entries'].filter(isEntry)
  const texts = Object.fromEntries(
    Object.entries(kept['texts']).flatMap(([name, text]) => (typeof text === 'string' ? [[name, text] as const] : [])),
  )
  const byKey = new Map(entries.map((entry) => [keyText(entry), entry]))
  const [opened, ...others] = form.entries
  // A new commitment goes by whatever id it had come to.
  const own = (opened?.start === null && entries.find(({ table }) => table === 'commitments')) || opened
  const known = [...(own ? [own] : []), ...others]
  const added = entries.filter((entry) => !known.some((each) => keyText(each) === keyText(entry)))
  const restored: EditForm = {
    entries: [...known.map((entry) => laidOver(entry, byKey.get(keyText(entry)))), ...added],
    texts,
    note: typeof kept['note'] === 'string' ? kept['note'] : '',
    ownId: kept['ownId'] === true,
  }
  return isTouched(restored) ? restored : null
}

/* A record that was saved just before the crash is as it was wanted already. */
function laidOver(entry: EditEntry, kept: EditEntry | undefined): EditEntry {
  return !kept || sameJson(kept.value, entry.start) ? entry : kept
}
