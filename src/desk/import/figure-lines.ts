/** What was read of each task, as a person compares it with the table: what it is to reach, by when, and where it stands. */
import type { LedgerDiff } from '#src/desk/records/ledger-diff.ts'
import type { Commitment, Ledger, Report } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatDate, formatDeadlineShort } from '#src/format/date.ts'
import { formatFigure, formatTargetFigure } from '#src/format/figure.ts'
import type { Bounded, FigureLine } from './plan.ts'
import { bounded } from './record-lines.ts'

/** The commitments that a difference adds, changes or reports on, in the order of the ledger that it leads to. */
export function figureLines({ records }: LedgerDiff, after: Ledger, lang: Language): Bounded<FigureLine> {
  const come = records.filter(({ kind }) => kind !== 'removed')
  const fresh = new Set(
    come.flatMap(({ table, id, kind }) => (table === 'commitments' && kind === 'added' ? [id] : [])),
  )
  const touched = new Set(come.flatMap(({ table, id }) => (table === 'commitments' ? [id] : [])))
  const reported = new Set(come.flatMap(({ table, id }) => (table === 'reports' ? [id] : [])))
  const latest = new Map<string, Report>()
  for (const report of after.reports) {
    if (!reported.has(report.id)) continue
    const before = latest.get(report.commitment)
    if (!before || before.date <= report.date) latest.set(report.commitment, report)
  }
  const units = new Map(after.units.map((unit) => [unit.id, unit]))
  const all = after.commitments.filter(({ id }) => touched.has(id) || latest.has(id))
  return bounded(
    all.map((commitment): FigureLine => {
      const { id, title, measure } = commitment
      const unit = measure ? (units.get(measure.unit) ?? null) : null
      const target = commitment.targets.at(-1)
      const report = latest.get(id)
      return {
        id,
        title: title[lang],
        isNew: fresh.has(id),
        target: target && measure ? formatTargetFigure(target, measure, unit, lang) : '',
        due: formatDeadlineShort(dueOf(commitment), lang),
        latest: report ? saidIn(report, unit, lang) : '',
        day: report ? formatDate(report.date, lang) : '',
      }
    }),
  )
}

/* What a task without a number is to do is its steps, by the day of the last. */
function dueOf({ targets, milestones }: Commitment): string | null {
  return targets.at(-1)?.due ?? milestones.at(-1)?.due ?? null
}

function saidIn(report: Report, unit: Parameters<typeof formatFigure>[0]['unit'], lang: Language): string {
  if (report.value === undefined) return report.note?.[lang] ?? ''
  return formatFigure({ value: report.value, comparator: report.comparator, unit }, lang)
}
