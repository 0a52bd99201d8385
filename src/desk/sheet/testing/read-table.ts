/** A table of the tests, read on its own as the desk reads it, in a few words a commitment. */
import { runSteps } from '#src/lib/run-steps.ts'
import { makeSource } from '#mocks/make.ts'
import type { Answers } from '../doubts.ts'
import { readSheet } from '../read-sheet.ts'
import { levelOf } from '../sheet-fault.ts'
import type { SheetTable } from '../workbook.ts'
import { EMPTY_LEDGER } from './foreign-sheets.ts'

/** Merged areas by their corners, A1 being 0,0: [top, left, bottom, right]. */
export type Corners = readonly [top: number, left: number, bottom: number, right: number]

/** The table with merged areas. */
export function tableOf(rows: SheetTable['rows'], merges: readonly Corners[] = []): SheetTable {
  return { name: '表', rows, merges: merges.map(([top, left, bottom, right]) => ({ top, left, bottom, right })) }
}

/** Reads a table announced on 2026-01-10, of figures of 2026-10-31. */
export function readTable(table: SheetTable, answers: Answers = {}) {
  const read = runSteps(
    readSheet([table], null, {
      ledger: EMPTY_LEDGER,
      lang: 'zh',
      today: '2026-11-30',
      source: makeSource({ id: 'import' }),
      announced: '2026-01-10',
      figureDate: '2026-10-31',
      answers,
    }),
  )
  const { commitments, reports, organisations } = read.ledger
  const nameOf = (id: string) => organisations.find((each) => each.id === id)?.name.zh ?? id
  return {
    ...read,
    columns: read.mapping?.columns.map(({ column }) => column) ?? [],
    items: commitments.map(({ id, title, lead, supporting, targets, measure, milestones }) => {
      const report = reports.find(({ commitment }) => commitment === id)
      return {
        title: title.zh,
        lead: nameOf(lead),
        supporting: supporting.map(nameOf),
        target: targets[0]?.value ?? null,
        due: targets[0] ? targets[0].due : (milestones.at(-1)?.due ?? null),
        basis: measure?.basis ?? null,
        direction: measure?.direction ?? null,
        baseline: measure?.baseline ? [measure.baseline.value, measure.baseline.date] : null,
        steps: milestones.map((step) => [step.title.zh, step.due]),
        latest: report?.value ?? null,
        date: report?.date ?? null,
        words: report?.note?.zh ?? null,
      }
    }),
    codes: read.complaints.map(({ code }) => code),
    errors: read.complaints.filter((each) => levelOf(each) === 'error').map(({ code }) => code),
  }
}
