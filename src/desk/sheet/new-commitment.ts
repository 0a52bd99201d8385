/** A row that no commitment answers to, as a new one. */
import { readFigures } from '#src/desk/grammar/read-figures.ts'
import type { Citation, Commitment, Text } from '#src/domain/ledger.ts'
import { id as seriesId } from '#src/domain/schema.ts'
import type { DataRow } from './data-rows.ts'
import { complain, type ImportDraft, type RowPlace } from './import-draft.ts'
import { finishes } from './import-report.ts'
import { makeId } from './make-id.ts'
import { readNewDates, type NewDates } from './new-dates.ts'
import { readMeasure } from './new-measure.ts'
import { listOf, readOffices, UNSTATED } from './new-names.ts'
import { dueByPlan } from './plan-year.ts'
import { isRecurring } from './goal-in-words.ts'
import { saysNothing } from './read-figure-cell.ts'
import { cellText } from './workbook.ts'
import { same, textIn, type NewRow } from './new-row.ts'
import type { RowIdentity } from './row-identity.ts'
import type { HeadingUnits } from './row-units.ts'
import { stageOfStatus } from './stage-of-status.ts'
import { newTitle, noteTitle } from './task-title.ts'

/** What is known of a row before it is taken. `isShared`: the table has its title for several regions. */
export interface NewRowFacts {
  readonly headings: HeadingUnits
  readonly identity: RowIdentity
  readonly isShared: boolean
}

/** Adds the commitment of a row; null (and said) where it has no title, or none of its own. */
export function addCommitment(
  draft: ImportDraft,
  place: RowPlace,
  row: DataRow,
  { headings, identity, isShared }: NewRowFacts,
): Commitment | null {
  const from: NewRow = { draft, place, row, headings }
  if (identity.title === '') {
    complain(draft, place, 'no-title', 'title')
    return null
  }
  const { title, clash } = newTitle(identity, draft.titles, isShared)
  if (clash !== null) {
    if (clash.row === null)
      complain(draft, place, 'ambiguous-title', 'title', { found: identity.title, expected: clash.id })
    else complain(draft, place, 'duplicate-differs', 'title', { found: identity.title, expected: String(clash.row) })
    return null
  }
  const dates = readNewDates(from)
  const reference = textIn(from, 'source')
  const citation: Citation = {
    source: draft.context.source.id,
    ...(reference === '' ? {} : { section: same(reference) }),
  }
  const measured = readMeasure(from, identity.title, dates, citation)
  const steps = measured === null ? stepsOf(from, title, dates, citation) : []
  if (measured === null && !row.cells.has('target')) sayNumberInName(from, identity.title)
  const { lead, supporting } = readOffices(from)
  const speaker = textIn(from, 'speaker')
  const note = textIn(from, 'notes')
  const summary = textIn(from, 'summary')
  const commitment: Commitment = {
    id: makeId('c', title.zh, draft.taken),
    title,
    summary: summary === '' ? title : same(summary),
    kind: measured ? 'measured' : steps.length > 0 ? 'milestone' : 'direction',
    ...(speaker === '' ? {} : { speaker: speakerOf(speaker) }),
    lead,
    supporting,
    regions: listOf(from, 'region'),
    sectors: listOf(from, 'sector'),
    firmness: 'stated',
    announced: dates.announced,
    ...seriesOf(from),
    ...(measured ? { measure: measured.measure } : {}),
    targets: measured ? [measured.target] : [],
    milestones: steps,
    restates: [],
    notes: note === '' ? [] : [same(note)],
    citations: [citation],
  }
  draft.commitments.set(commitment.id, commitment)
  draft.added.add(commitment.id)
  noteTitle(draft.titles, title, { id: commitment.id, region: identity.words.region.zh, row: row.row })
  return commitment
}

/* One step, or those of a cell with several deadlines. What is finished was a step, though nothing says by when it should have been. */
function stepsOf(from: NewRow, title: Text, { due, steps }: NewDates, citation: Citation): Commitment['milestones'] {
  const { cells } = from.row
  if (steps.length > 0)
    return steps.map((step, at) => ({
      id: `m${at + 1}`,
      title: step.text === '' ? same(`${title.zh}（${step.written}）`) : same(step.text),
      due: step.due,
      citation,
    }))
  const onTheWay = stepsOnTheWay(from)
  if (due === null && onTheWay.length > 0) return onTheWay.map((step, at) => ({ id: `m${at + 1}`, ...step, citation }))
  const ofPlan = due === null ? yearOfPlan(from) : null
  const stage = cells.get('stage') ?? stageOfStatus(cells.get('status') ?? null)
  const isStep = due !== null || ofPlan !== null || finishes(cells.get('progress') ?? null, stage, title.zh)
  return isStep ? [{ id: 'm1', title, due: due ?? ofPlan, citation }] : []
}

/* 主体完工 | 建成开放 under 二季度 | 三季度. */
function stepsOnTheWay({ row }: NewRow): readonly { readonly title: Text; readonly due: string }[] {
  return (row.interims ?? []).flatMap(({ last, cell }) => {
    const text = cellText(cell).trim()
    return /\p{L}{2}/u.test(text) && !/持续|长期|常态|ongoing|continu/i.test(text)
      ? [{ title: same(text), due: last }]
      : []
  })
}

/* What is due when hangs on which column is the target, and nobody has said. */
function isTargetOpen({ complaints }: ImportDraft, { sheet, row, letters }: RowPlace): boolean {
  return (
    !letters.has('target') &&
    complaints.some((each) => each.code === 'not-answered' && each.row === row && each.sheet === sheet)
  )
}

/* 2026年重点工作台账 without a column of deadlines: all of it is due in that year. */
function yearOfPlan({ draft, place, row }: NewRow): string | null {
  if (place.plan === null || place.letters.has('due') || isTargetOpen(draft, place)) return null
  /* Under 2026年目标 a blank or a dash sets no goal for that year. */
  const target = cellText(row.cells.get('target')).trim()
  if (
    place.plan.heading !== '' &&
    place.letters.has('target') &&
    (target === '' || saysNothing(target) || isRecurring(target))
  )
    return null
  const { due: year } = dueByPlan(draft, place, null, false, draft.context.announced)
  if (year !== null) complain(draft, place, 'due-of-heading', 'due', { found: place.plan.heading, expected: year })
  return year
}

/* 新建高标准农田18万亩 without a target: what stands in a name is no target by itself, and that is said. */
function sayNumberInName({ draft, place }: NewRow, name: string): void {
  const figure = readFigures(name, { units: draft.units }).find(
    (reading) => reading.understood && reading.value !== null && reading.unitText !== '',
  )
  if (figure) complain(draft, place, 'number-in-name', 'title', { found: figure.text })
}

/* The id of the series, where the row has one. */
function seriesOf(from: NewRow): Pick<Commitment, 'series'> {
  const series = textIn(from, 'series')
  if (series === '') return {}
  if (seriesId.safeParse(series).success) return { series }
  complain(from.draft, from.place, 'id-malformed', 'series', { found: series })
  return {}
}

function speakerOf(text: string): NonNullable<Commitment['speaker']> {
  const [name = text, ...role] = text.split(/[，,\s]+/)
  return { name: same(name), role: role.length > 0 ? same(role.join(' ')) : UNSTATED }
}
