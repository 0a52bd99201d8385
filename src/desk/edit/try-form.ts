/** A form tried out: what is wrong with it, and what the rules would say. Only the commitment's neighbourhood is looked at, so that it costs the same in a ledger of ten thousand. */
import { assess } from '#src/domain/assess.ts'
import type { Assessment } from '#src/domain/assessment.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Draft, DraftKey, DraftRecord } from '#src/desk/records/draft.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { LedgerIssue } from '#src/domain/issue.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Commitment, Ledger, Rule } from '#src/domain/ledger.ts'
import { replaceInSteps } from '#src/desk/records/replace-records.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import { sameJson } from '#src/lib/same-json.ts'
import { applyDrafts } from '#src/desk/records/lay-drafts.ts'
import { fieldKey, wantedEntries, type EditEntry, type EditForm, type FieldAt } from './edit-form.ts'
import { idsAt, listAt, valueAt } from './form-json.ts'
import { recordOf } from '#src/desk/records/ledger-diff.ts'
import { isFields } from '#src/desk/records/record-parts.ts'

/** An issue beside the field that it is about; its path is as precise as the fault allows. */
export interface EditIssue {
  readonly at: FieldAt
  readonly issue: LedgerIssue
}

/** A commitment as the rules see it, with what its words need. */
export interface JudgedCommitment {
  readonly index: LedgerIndex
  readonly commitment: Commitment
  readonly assessment: Assessment
}

/** What trying a form came to. */
export interface TriedForm {
  readonly issues: readonly EditIssue[]
  /** With all that is complete enough to be judged; null: the commitment itself is not. */
  readonly judged: JudgedCommitment | null
  /** Changes that are not complete enough to count yet. */
  readonly leftOut: readonly DraftKey[]
}

/** What a form lies over. */
export interface Ground {
  /** The ledger with its drafts. */
  readonly index: LedgerIndex
  readonly rule: Rule
  readonly today: CalendarDate
}

/* The frame, the commitment, its reports, and those that it names (which name nobody here). */
function neighbourhood({ ledger, commitments, reports }: LedgerIndex, form: EditForm): Ledger {
  const [own] = form.entries
  const id = own?.id ?? ''
  const named = new Set([
    ...idsAt(own?.value, ['restates']),
    ...idsAt(own?.value, ['related']),
    ...idsAt(own?.start, ['restates']),
    ...idsAt(own?.start, ['related']),
  ])
  const others = [...named].flatMap((each) => {
    const commitment = each === id ? undefined : commitments.get(each)
    return commitment ? [{ ...commitment, restates: [], related: [] }] : []
  })
  const mine = commitments.get(id)
  return { ...ledger, commitments: mine ? [mine, ...others] : others, reports: reports.get(id) ?? [], facts: [] }
}

function issuesOf(ledger: Ledger, entries: readonly EditEntry[], today: CalendarDate): readonly EditIssue[] {
  const { issues } = runSteps(replaceInSteps(ledger, entries, today))
  return issues.flatMap(({ issue, dueTo: [key] }) => (key ? [{ at: { key, path: issue.path.slice(2) }, issue }] : []))
}

const TEXT = { zh: '·', en: '·' }

/* The record with nothing in it but what the rules look at; the rest stands in valid, so that what is still to be filled in does not hold the verdict up. */
function bare({ table, value }: EditEntry, { sources, organisations, regions, sectors }: Ledger): DraftRecord | null {
  if (value === null) return null
  const citation = { source: sources[0]?.id }
  if (table === 'reports') return { ...value, note: undefined, citation }
  if (table === 'sources') return { ...value, title: TEXT, publisher: undefined, published: undefined, url: undefined }
  if (table !== 'commitments') return { ...value, name: TEXT }
  const { measure, closed } = value
  const baseline = valueAt(measure, ['baseline'])
  return {
    ...value,
    title: TEXT,
    summary: TEXT,
    speaker: undefined,
    lead: organisations[0]?.id,
    supporting: [],
    regions: regions.slice(0, 1).map(({ code }) => code),
    sectors: sectors.slice(0, 1).map(({ id }) => id),
    notes: [],
    citations: [citation],
    targets: listAt(value, ['targets']).map((target) => (isFields(target) ? { ...target, citation } : target)),
    milestones: listAt(value, ['milestones']).map((step) =>
      isFields(step) ? { ...step, title: TEXT, citation } : step,
    ),
    ...(isFields(measure)
      ? { measure: { ...measure, metric: TEXT, baseline: isFields(baseline) ? { ...baseline, citation } : null } }
      : {}),
    ...(isFields(closed) ? { closed: { ...closed, reason: TEXT, citation: undefined } } : {}),
  }
}

function judge(ledger: Ledger, id: string, { rule, today }: Ground): JudgedCommitment | null {
  const index = indexLedger(ledger)
  const commitment = index.commitments.get(id)
  return commitment ? { index, commitment, assessment: assess(index, commitment, today, rule) } : null
}

/** The commitment as it stands without the form; null: it is new. */
export function judgedBefore(form: EditForm, ground: Ground): JudgedCommitment | null {
  return judge(neighbourhood(ground.index, form), form.entries[0]?.id ?? '', ground)
}

/** The issues of what the form holds, and the verdict that it would give today. */
export function tryForm(form: EditForm, ground: Ground): TriedForm {
  const ledger = neighbourhood(ground.index, form)
  // Not only what was changed here: a draft that could not be used is tried too.
  const entries = wantedEntries(form).filter((entry) => !sameJson(entry.value, recordOf(ledger, entry)))
  const bared = entries.map((entry) => ({ ...entry, value: bare(entry, ledger) }))
  const drafts = bared.map((entry): Draft => ({
    ...entry,
    base: recordOf(ledger, entry),
    note: '',
    ledger: ledger.id,
    changed: 0,
  }))
  const layer = applyDrafts(ledger, drafts, ground.today)
  const issues = issuesOf(ledger, entries, ground.today)
  // As long as a field is missing nobody looks at the sense of the others; there, none is.
  const sense = issues.length > 0 ? issuesOf(ledger, bared, ground.today) : []
  const known = new Set(issues.map(({ at }) => fieldKey(at)))
  return {
    issues: [...issues, ...sense.filter(({ at }) => !known.has(fieldKey(at)))],
    judged: judge(layer.ledger, form.entries[0]?.id ?? '', ground),
    leftOut: layer.faulty.map(({ draft: { table, id } }) => ({ table, id })),
  }
}
