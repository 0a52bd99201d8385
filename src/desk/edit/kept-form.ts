/** The form of a commitment as this browser keeps it while it is typed, and as it comes back after a crash. */
import * as z from 'zod/mini'
import type { DraftRecord } from '#src/desk/records/draft.ts'
import { keyText } from '#src/desk/records/lay-drafts.ts'
import { keptList, keptRecord, keptText, readKept } from '#src/desk/records/read-kept.ts'
import { sameJson } from '#src/lib/same-json.ts'
import { isTouched, type EditEntry, type EditForm } from './edit-form.ts'
import { ADDED_TABLES } from './new-record.ts'

/** What a crash must not take: the changed records and the typed texts. restoreForm reads it. */
export function keptForm(form: EditForm): string {
  return JSON.stringify({ ...form, entries: form.entries.filter(({ start, value }) => !sameJson(start, value)) })
}

const recordSchema: z.ZodMiniType<DraftRecord | null> = z.nullable(z.looseObject({}))

const keySchema = { table: z.enum(['commitments', 'reports', ...ADDED_TABLES]), id: z.string() }

const entrySchema: z.ZodMiniType<EditEntry> = z.object({
  ...keySchema,
  base: recordSchema,
  start: recordSchema,
  value: recordSchema,
  from: z.nullable(
    z.object({
      ...keySchema,
      ledger: z.string(),
      base: recordSchema,
      value: recordSchema,
      note: z.string(),
      changed: z.number(),
    }),
  ),
})

/* An entry or a text that cannot be read takes none of the others with it. */
const keptSchema: z.ZodMiniType<EditForm> = z.object({
  entries: keptList(entrySchema),
  texts: keptRecord(z.string()),
  note: keptText,
  ownId: z.catch(z.boolean(), false),
})

/** The form with what was typed before a crash laid over it; null where that is unreadable, or says nothing that is not there. `form`: as startForm or newForm gives it. */
export function restoreForm(form: EditForm, json: string): EditForm | null {
  const kept = readKept(keptSchema, json)
  if (!kept) return null
  const { entries, texts, note, ownId } = kept
  const byKey = new Map(entries.map((entry) => [keyText(entry), entry]))
  const [opened, ...others] = form.entries
  // A new commitment goes by whatever id it had come to.
  const own = (opened?.start === null && entries.find(({ table }) => table === 'commitments')) || opened
  const known = [...(own ? [own] : []), ...others]
  const added = entries.filter((entry) => !known.some((each) => keyText(each) === keyText(entry)))
  const restored: EditForm = {
    entries: [...known.map((entry) => laidOver(entry, byKey.get(keyText(entry)))), ...added],
    texts,
    note,
    ownId,
  }
  return isTouched(restored) ? restored : null
}

/* A record that was saved just before the crash is as it was wanted already. */
function laidOver(entry: EditEntry, kept: EditEntry | undefined): EditEntry {
  return !kept || sameJson(kept.value, entry.start) ? entry : kept
}
