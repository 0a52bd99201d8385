/** When a new commitment was announced and is due. */
import { parseDeadline, type CalendarDate } from '#src/domain/deadline.ts'
import { readDueSteps, type DueStep } from './due-steps.ts'
import { complain, type RowPlace } from './import-draft.ts'
import type { NewRow } from './new-row.ts'
import { isOnlyDeadline, readDateCell, readDeadlineCell } from './read-date-cell.ts'
import { lastOfQuarter, lastOfSplitYear, splitQuarterIn, splitYearAlone } from './split-year.ts'
import { dueInTarget } from './due-in-target.ts'
import { cellText } from './workbook.ts'

/** The two days; `due` null: none was said, or none that could be read. */
export interface NewDates {
  readonly announced: CalendarDate
  readonly due: string | null
  /** Where the row names several deadlines, which are those of its steps: all of them in order; [] elsewhere. */
  readonly steps: readonly DueStep[]
  /** The target's own words say the deadline. */
  readonly isOfTarget?: boolean
}

/** Reads both: a deadline without a year is counted from the day of announcement, one without that day says when it was at the latest. */
export function readNewDates(from: NewRow): NewDates {
  const said = saidAnnounced(from)
  const read = readDue(from, said ?? from.draft.context.announced)
  return { announced: said ?? assumedAnnounced(from, read.due), ...read }
}

function readDue({ draft, place, row }: NewRow, announced: CalendarDate): Omit<NewDates, 'announced'> {
  const target = row.cells.get('target') ?? null
  const cell = row.cells.get('due') ?? (isOnlyDeadline(target, announced) ? target : undefined)
  if (cell === undefined) {
    const due = dueInTarget(cellText(target), announced)
    if (due !== null) complain(draft, place, 'due-of-heading', 'target', { found: cellText(target), expected: due })
    return { due, steps: [], isOfTarget: due !== null }
  }
  const ofQuarter = splitQuarterIn(cellText(cell))
  const over = ofQuarter?.from ?? splitYearAlone(cellText(cell)) ?? yearOfItsEnd(cellText(cell), place)
  if (over !== null) {
    const end = lastOfSplitYear(draft, place.sheet, over, cellText(cell).trim())
    const due =
      ofQuarter && end !== null
        ? lastOfQuarter(`Q${ofQuarter.quarter} ${over}/${String(over + 1).slice(2)}`, end.slice(5))
        : end
    if (due === null) complain(draft, place, 'not-answered', 'due', { found: cellText(cell) })
    return { due, steps: [] }
  }
  const read = readDeadlineCell(cell, announced)
  const steps = 'fault' in read ? readDueSteps(cellText(cell), announced) : null
  if (steps) {
    /* A number has one deadline; which of them is not said. */
    if (row.cells.has('target')) complain(draft, place, 'deadline-unclear', 'due', { found: cellText(cell) })
    return { due: null, steps }
  }
  if ('fault' in read) {
    complain(draft, place, read.fault, 'due', { found: cellText(cell) })
    return { due: null, steps: [] }
  }
  if (read.open) complain(draft, place, 'no-deadline-said', 'due', { found: cellText(cell) })
  if (read.assumed) complain(draft, place, 'assumed-year', 'due', { found: cellText(cell), expected: read.due ?? '' })
  return { due: read.due, steps: [] }
}

/* Year end under 26/27: that of the plan. */
function yearOfItsEnd(text: string, { plan }: RowPlace): number | null {
  const isEnd =
    /^(?:by |at )?(?:the )?(?:(?:financial|fiscal|school|academic|FY) )?year[- ]?end$|^(?:本)?(?:财年|学年|财政年度)末?$/i.test(
      text.trim(),
    )
  return isEnd && plan !== null && plan.split !== null ? plan.year : null
}

function saidAnnounced({ draft, place, row }: NewRow): CalendarDate | null {
  const cell = row.cells.get('announced')
  if (cell === undefined) return null
  const read = readDateCell(cell, draft.context.today)
  if ('date' in read) return read.date
  complain(draft, place, read.fault, 'announced', { found: cellText(cell) })
  return null
}

/* A deadline that lies before the day assumed for all was promised earlier: at the latest on the first day of its year. */
function assumedAnnounced({ draft, place }: NewRow, due: string | null): CalendarDate {
  const { announced } = draft.context
  const last = due === null ? null : (parseDeadline(due)?.last ?? null)
  if (last === null || last > announced) {
    draft.left.announced += 1
    return announced
  }
  const assumed = last.endsWith('-01-01') ? `${Number(last.slice(0, 4)) - 1}-01-01` : `${last.slice(0, 4)}-01-01`
  complain(draft, place, 'assumed-announced-earlier', 'announced', { expected: assumed })
  return assumed
}
