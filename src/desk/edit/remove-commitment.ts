/** A commitment taken out with all that hangs on it. */
import type { Draft, DraftKey, DraftRecord } from '#src/desk/records/draft.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { keyText } from '#src/desk/records/lay-drafts.ts'
import type { EditEntry } from './edit-form.ts'
import { idsAt, withValue } from './form-json.ts'
import { startEntry } from './start-form.ts'
import { recordsByKey } from '#src/desk/records/ledger-diff.ts'

/** What is wanted so that a commitment is gone: it and its reports go, and whatever names it names it no more. */
export function removalOf(
  published: LedgerIndex,
  drafted: LedgerIndex,
  drafts: readonly Draft[],
  id: string,
): readonly EditEntry[] {
  const byKey = new Map(drafts.map((draft) => [keyText(draft), draft]))
  const tables = {
    commitments: published.commitments,
    reports: recordsByKey(published.ledger, 'reports'),
    facts: recordsByKey(published.ledger, 'facts'),
  }
  const start = (table: keyof typeof tables, record: string) =>
    startEntry(
      { table, id: record },
      tables[table].get(record) ?? null,
      byKey.get(keyText({ table, id: record })) ?? null,
    )
  const without = (entry: EditEntry, fields: readonly string[]): EditEntry => ({
    ...entry,
    value: entry.value && fields.reduce((value, field) => named(value, field, id), entry.value),
  })
  const naming = (key: DraftKey, record: DraftRecord, fields: readonly string[]) =>
    key.id !== id && fields.some((field) => idsAt(record, [field]).includes(id))
  const { ledger, reports } = drafted
  return [
    { ...start('commitments', id), value: null },
    ...[...new Set([...(reports.get(id) ?? []), ...(published.reports.get(id) ?? [])].map((report) => report.id))].map(
      (report) => ({ ...start('reports', report), value: null }),
    ),
    ...ledger.commitments
      .filter((each) => naming({ table: 'commitments', id: each.id }, each, ['restates', 'related']))
      .map((each) => without(start('commitments', each.id), ['restates', 'related'])),
    ...ledger.facts
      .filter((each) => naming({ table: 'facts', id: each.id }, each, ['commitments']))
      .map((each) => without(start('facts', each.id), ['commitments'])),
  ]
}

function named(value: DraftRecord, field: string, id: string): DraftRecord {
  return field in value
    ? withValue(
        value,
        [field],
        idsAt(value, [field]).filter((each) => each !== id),
      )
    : value
}
