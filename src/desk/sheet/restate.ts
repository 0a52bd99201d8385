/**
 * Another number to reach or another deadline is a new target beside the old one, which stays as it was published (V10): a view of a past day
 * goes on showing what was in force then. Only where a person says that what stood there was a mistake is it written over.
 */
import { isCalendarDate, parseDeadline, type CalendarDate } from '#src/domain/deadline.ts'
import type { Citation, Commitment, Target } from '#src/domain/ledger.ts'
import { formatDate, formatDeadline } from '#src/format/date.ts'
import { formatTarget } from '#src/format/figure.ts'
import { sameJson } from '#src/lib/same-json.ts'
import type { DataRow } from './data-rows.ts'
import { complain, type ImportDraft, type RowPlace } from './import-draft.ts'
import { readDateCell } from './read-date-cell.ts'
import { cellText } from './workbook.ts'

/** The row whose target differs. */
export interface RestatingRow {
  readonly draft: ImportDraft
  readonly place: RowPlace
  readonly row: DataRow
  /** The position of the target that the row shows. */
  readonly target: number
  /** The day that a heading or the title of the table gives; null: none. */
  readonly tableDay: CalendarDate | null
  readonly isOurs: boolean
}

/** A commitment as its row would rewrite it, with the target that it had kept and the new one behind it; of its only step, the deadline that it had. `after` where nothing of the target differs, or a person calls it a mistake; `before`'s target where it is not answered. */
export function restated(before: Commitment, after: Commitment, from: RestatingRow): Commitment {
  if (before.milestones.length > 0) return movedStep(before, after, from)
  const [old, now] = [before.targets[from.target], after.targets[from.target]]
  if (!old || !now || sameJson(old, now)) return after
  if (saysTheSame(old, now)) return from.isOurs ? after : { ...after, targets: before.targets }
  const how = {
    change: `${shown(old, before, from.draft)} → ${shown(now, before, from.draft)}`,
    wasSo: before.targets.slice(0, from.target).some((earlier) => saysTheSame(earlier, now)),
    since: old.since,
    column: old.due === now.due ? ('target' as const) : ('due' as const),
  }
  const answer = askHow(before, how, from)
  if (answer === 'mistake') return after
  const kept = { ...after, announced: before.announced, targets: before.targets }
  if (answer !== 'restated') return { ...after, targets: before.targets }
  const last = before.targets.at(-1) ?? old
  const since = dayOf(before, after, last.since, from)
  const due = now.due === null ? null : (parseDeadline(now.due)?.last ?? null)
  if (due !== null && due <= since) {
    complain(from.draft, from.place, 'restated-after-due', 'due', { found: now.due ?? '', expected: since })
    return { ...after, targets: before.targets }
  }
  /* What was expected on the way belongs to the old target. */
  const { path: _path, ...figures } = now
  const target: Target = { ...figures, since, citation: citationOf(old, now, from) }
  from.draft.restated.add(before.id)
  complain(from.draft, from.place, 'target-restated', old.due === now.due ? 'target' : 'due', {
    found: `${shown(old, before, from.draft)} → ${shown(target, after, from.draft)}`,
    expected: formatDate(since, from.draft.context.lang),
  })
  return {
    ...(after.announced === since ? kept : { ...after, targets: before.targets }),
    targets: [...before.targets, target],
  }
}

/* The only step of a commitment with another deadline: the one that it had stays with the day of the change. */
function movedStep(before: Commitment, after: Commitment, from: RestatingRow): Commitment {
  const [old, now] = [before.milestones[0], after.milestones[0]]
  if (!old || !now || old.due === now.due) return after
  const stays = { ...after, milestones: before.milestones }
  const { draft, place, isOurs } = from
  const { lang } = draft.context
  if (isSameDue(old.due, now.due)) return isOurs ? after : stays
  const change = `${formatDeadline(old.due, lang)} → ${formatDeadline(now.due, lang)}`
  const moves = old.earlier ?? []
  const last = moves.at(-1)?.date ?? before.announced
  const wasSo = moves.some(({ due }) => isSameDue(due, now.due))
  const answer = askHow(before, { change, wasSo, since: last, column: 'due' }, from)
  if (answer === 'mistake') return after
  if (answer !== 'restated') return stays
  const date = dayOf(before, after, last, from)
  const due = now.due === null ? null : (parseDeadline(now.due)?.last ?? null)
  if (due !== null && due <= date) {
    complain(draft, place, 'restated-after-due', 'due', { found: now.due ?? '', expected: date })
    return stays
  }
  draft.restated.add(before.id)
  complain(draft, place, 'target-restated', 'due', { found: change, expected: formatDate(date, lang) })
  const written = cellText(from.row.cells.get('due')).trim()
  const cited = { source: draft.context.source.id, ...(written === '' ? {} : { figure: written.slice(0, 40) }) }
  return {
    ...(after.announced === date ? { ...after, announced: before.announced } : after),
    milestones: [
      { ...old, due: now.due, earlier: moves.length > 0 && date <= last ? moves : [...moves, { date, due: old.due }] },
    ],
    citations: [...after.citations, cited],
  }
}

/* 2026 and 2026-12-31 are one deadline, 6000万 and 60000000 one number. */
function saysTheSame(a: Target, b: Target): boolean {
  return a.comparator === b.comparator && a.value === b.value && a.upTo === b.upTo && isSameDue(a.due, b.due)
}

function isSameDue(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b
  return sameJson(parseDeadline(a), parseDeadline(b))
}

interface Change {
  /** Both states in words. */
  readonly change: string
  /** An earlier state said the same. */
  readonly wasSo: boolean
  /** The day from which the present one counts. */
  readonly since: CalendarDate
  readonly column: 'target' | 'due'
}

/* restated, mistake, keep; null: asked and not answered, which is said. */
function askHow(
  { id, title }: Commitment,
  { change, wasSo, since, column }: Change,
  from: RestatingRow,
): string | null {
  const { draft, place, tableDay } = from
  const dates = (draft.reportsOn.get(id) ?? []).map(({ date }) => date)
  const lastKnown = dates.reduce<CalendarDate>((last, date) => (date > last ? date : last), '')
  const isOlder = tableDay === null ? wasSo : tableDay < lastKnown || (wasSo && tableDay <= since)
  const ask = { about: '', sheet: place.sheet, example: `${title[draft.context.lang]} · ${change}` }
  const answer = isOlder
    ? draft.doubts.ask({ ...ask, code: 'older-target' })
    : draft.doubts.ask({ ...ask, code: 'restated', usual: 'restated' })
  if (answer === null) complain(draft, place, 'not-answered', column, { found: change })
  return answer
}

/* The day that the row, the table or the person says, if it lies between the last target and today; else today. */
function dayOf(
  before: Commitment,
  after: Commitment,
  last: CalendarDate,
  { draft, row, tableDay }: RestatingRow,
): CalendarDate {
  const { today, restatedOn = null, figureDate } = draft.context
  const said = row.cells.has('announced') ? readDateCell(row.cells.get('announced') ?? null, today) : null
  const own = said && 'date' in said && said.date !== before.announced ? said.date : null
  const days = [own, after.announced === before.announced ? null : after.announced, tableDay, restatedOn, figureDate]
  const day = days.find((each) => each !== null && isCalendarDate(each) && each > last && each <= today)
  return day ?? (today > last ? today : last)
}

/* The table, with the figure as it is written there; of a deadline alone, that. */
function citationOf(old: Target, now: Target, { draft, row, isOurs }: RestatingRow): Citation {
  const written = cellText(
    row.cells.get(isSameDue(old.due, now.due) || row.cells.has('target') ? 'target' : 'due'),
  ).trim()
  const section = isOurs ? '' : cellText(row.cells.get('source')).trim()
  return {
    source: draft.context.source.id,
    ...(section === '' ? {} : { section: { zh: section, en: section } }),
    ...(written === '' ? {} : { figure: written.slice(0, 40) }),
  }
}

function shown(target: Target, { measure }: Commitment, { units, context: { lang } }: ImportDraft): string {
  const unit = units.find(({ id }) => id === measure?.unit) ?? null
  return measure ? formatTarget(target, measure, unit, lang) : formatDeadline(target.due, lang)
}
