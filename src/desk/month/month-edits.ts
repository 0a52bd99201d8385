/** What saving the month's figures proposes: a report a row, and the source that they all cite. */
import { deskMonthTexts } from '#src/texts/desk-month/texts.ts'
import { inEachLanguage } from '#src/domain/languages.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Ledger, Report, Source, Text } from '#src/domain/ledger.ts'
import { LANGUAGES } from '#src/domain/terms.ts'
import { makeId } from '#src/desk/sheet/make-id.ts'
import type { Draft } from '#src/desk/records/draft.ts'
import type { DraftEdit } from '#src/desk/store/draft-store.ts'
import type { RowReport } from './read-row.ts'

/** The one source of all: one that the ledger has, by its id, or a new one of that title. */
export type MonthSource = { readonly id: string } | { readonly title: Text }

/** The title of a new source for figures of that day. */
export function monthSourceTitle(day: string): Text {
  const [year = '', month = ''] = day.split('-')
  return inEachLanguage((lang) => deskMonthTexts(lang).proposeSource(year, String(Number(month))))
}

/** What the edits are made for. `drafts`: all over the ledger, also those that cannot be used yet. */
export interface EditGround {
  readonly ledger: Ledger
  readonly drafts: readonly Draft[]
  readonly today: CalendarDate
}

/** Reports that are new, and the source that they cite where that is new too. */
export interface MonthRecords {
  readonly source: Source | null
  readonly reports: readonly Report[]
}

/** The records of a month. A source of the same title is the same source. */
export function monthRecords(
  reports: readonly RowReport[],
  source: MonthSource,
  { ledger, drafts, today }: EditGround,
): MonthRecords {
  const taken = new Set([
    ...ledger.reports.map(({ id }) => id),
    ...ledger.sources.map(({ id }) => id),
    ...drafts.map(({ id }) => id),
  ])
  const known =
    'id' in source
      ? source.id
      : ledger.sources.find(({ title }) => LANGUAGES.every((lang) => title[lang] === source.title[lang]))?.id
  const made: Source | null =
    known === undefined && 'title' in source
      ? {
          id: makeId('src', source.title.zh, taken),
          title: source.title,
          kind: 'official',
          strength: 'A',
          retrieved: today,
        }
      : null
  const citation = { source: made?.id ?? known ?? '' }
  return {
    source: made,
    reports: reports.map((report) => {
      const id = makeId(
        'r',
        `${report.commitment} ${report.date} ${report.value ?? ''} ${report.note?.zh ?? ''}`,
        taken,
      )
      return { id, ...report, recorded: today, standing: 'self-reported', citation }
    }),
  }
}

/** The same as edits, as one step. */
export function monthEdits(...of: Parameters<typeof monthRecords>): readonly DraftEdit[] {
  const { source, reports } = monthRecords(...of)
  return [...(source ? [added('sources', source)] : []), ...reports.map((report) => added('reports', report))]
}

function added(table: DraftEdit['table'], value: { readonly id: string }): DraftEdit {
  return { table, id: value.id, base: null, value: { ...value }, note: '', from: null }
}
