/** The form of a commitment as it opens from what is published and drafted. */
import type { Draft, DraftKey, DraftRecord } from '#src/desk/records/draft.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { conflictOf, keyText, mergedValue } from '#src/desk/records/lay-drafts.ts'
import type { EditEntry, EditForm } from './edit-form.ts'
import { mentions, textAt } from './form-json.ts'
import { ADDED_TABLES } from './new-record.ts'

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
