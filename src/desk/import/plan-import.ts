/** What a file would change in the open ledger, worked out before anything is taken. */
import { applyInSteps, keyText } from '#src/desk/records/lay-drafts.ts'
import { diffInSteps, proposalsOf } from '#src/desk/records/ledger-diff.ts'
import { flipsInSteps, type VerdictFlip } from '#src/desk/records/verdict-flips.ts'
import type { Assessment, Judgement } from '#src/domain/assessment.ts'
import { FRAME_ID, type Draft, type ProposedChange } from '#src/desk/records/draft.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { unitOf, type LedgerIndex } from '#src/domain/known.ts'
import { gapBesideVerdict } from '#src/format/gap.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { levelOf, type SheetComplaint } from '#src/desk/sheet/sheet-fault.ts'
import type { Language } from '#src/domain/terms.ts'
import { recordNames } from '#src/desk/records/record-names.ts'
import { complaintLines, issueLine, plainIssueLine, type ComplaintLine } from './complaint-lines.ts'
import { figureLines } from './figure-lines.ts'
import type { ImportStep, PlanOptions } from './import-messages.ts'
import type { Bounded, FlipLine, Plan } from './plan.ts'
import { readContent, type ContentReading } from './read-content.ts'
import type { FileContent } from './read-file.ts'
import { bounded, recordLines } from './record-lines.ts'
import { restatedLines } from './restated-lines.ts'

/** A plan with what the worker keeps of it. */
export interface Planned {
  readonly plan: Plan
  /** What would become drafts, valid together over the open ledger. */
  readonly proposals: readonly ProposedChange[]
  readonly lines: readonly ComplaintLine[]
  readonly reading: ContentReading
}

/** Reads a file's content over a ledger, naming the step it is at as it gives way. */
export function* planImport(
  content: FileContent,
  base: Ledger,
  fileName: string,
  options: PlanOptions,
): Generator<ImportStep, Planned> {
  const reading = yield* at('rows', readContent(content, base, fileName, options))
  const { lang } = options
  const own = [...reading.issues.map((issue) => issueLine(issue, lang)), ...complaintLines(reading.complaints, lang)]
  if (!reading.wanted) return { plan: voidPlan(reading, options), proposals: [], lines: worstFirst(own), reading }

  const wanted = yield* at('check', wantedChanges(base, reading.wanted, reading, options))
  const layer = yield* at(
    'check',
    applyInSteps(
      base,
      wanted.proposals.map((proposal, place) => asDraft(proposal, base.id, place)),
      options.today,
    ),
  )
  const faulty = layer.faulty.flatMap(({ issues }) => issues.map((issue) => plainIssueLine(issue, lang)))

  const diff = yield* at('compare', diffInSteps(base, layer.ledger))
  const after = indexLedger(layer.ledger)
  const flips = yield* at('compare', flipsInSteps(indexLedger(base), after, options.today, options.rule))
  const records = recordLines(diff, base, recordNames([base, layer.ledger], lang), lang)
  const plan: Plan = {
    mapping: reading.mapping,
    rows: reading.rows,
    announced: options.announced,
    own: reading.isWhole ? { title: reading.wanted.title, items: reading.wanted.commitments.length } : null,
    doubts: reading.doubts,
    offending: offendingCount(reading.complaints),
    isVoid: false,
    isOther: wanted.isOther,
    missing: wanted.missing,
    removes: wanted.removes,
    added: records.added,
    removed: records.removed,
    changed: records.changed,
    restated: restatedLines(base, layer.ledger, lang),
    flips: flipLines(flips, after, lang),
    figures: reading.isWhole ? NO_LINES : figureLines(diff, layer.ledger, lang),
    takes: layer.applied.length,
  }
  return { plan, proposals: layer.applied.map(asProposal), lines: worstFirst([...faulty, ...own]), reading }
}

function* at<Result>(step: ImportStep, steps: Generator<void, Result>): Generator<ImportStep, Result> {
  for (;;) {
    const next = steps.next()
    if (next.done === true) return next.value
    yield step
  }
}

const NO_LINES = { total: 0, lines: [] }

function voidPlan({ mapping, rows, complaints, doubts }: ContentReading, { announced }: PlanOptions): Plan {
  const lists = {
    added: NO_LINES,
    removed: NO_LINES,
    changed: NO_LINES,
    restated: NO_LINES,
    flips: NO_LINES,
    figures: NO_LINES,
  }
  return {
    mapping,
    rows,
    announced,
    own: null,
    doubts,
    offending: offendingCount(complaints),
    isVoid: true,
    isOther: false,
    missing: 0,
    removes: false,
    ...lists,
    takes: 0,
  }
}

interface WantedChanges {
  readonly proposals: readonly ProposedChange[]
  readonly isOther: boolean
  readonly missing: number
  readonly removes: boolean
}

/* What is missing in the file because a fault of it was set aside is not meant to go. Another ledger's name and rules of counting stay its own. */
function* wantedChanges(
  base: Ledger,
  wanted: Ledger,
  { isWhole, setAside }: ContentReading,
  options: PlanOptions,
): Generator<void, WantedChanges> {
  const isOther = wanted.id !== base.id
  const removes = isWhole && (options.removes ?? !isOther)
  const faulty = new Set(setAside.map(({ table, id }) => keyText({ table, id })))
  const all = proposalsOf(base, wanted, yield* diffInSteps(base, wanted)).filter(
    (proposal) =>
      !(isOther && proposal.id === FRAME_ID && proposal.table === 'frame') &&
      !(proposal.value === null && faulty.has(keyText(proposal))),
  )
  const missing = all.filter(({ value }) => value === null).length
  return { proposals: removes ? all : all.filter(({ value }) => value !== null), isOther, missing, removes }
}

function asDraft(proposal: ProposedChange, ledger: string, place: number): Draft {
  return { ...proposal, ledger, changed: place }
}

function asProposal({ table, id, base, value, note }: Draft): ProposedChange {
  return { table, id, base, value, note }
}

function worstFirst(lines: readonly ComplaintLine[]): readonly ComplaintLine[] {
  return [...lines.filter(({ level }) => level === 'error'), ...lines.filter(({ level }) => level === 'note')]
}

function offendingCount(complaints: readonly SheetComplaint[]): number {
  return new Set(
    complaints.flatMap((complaint) =>
      complaint.row === null || levelOf(complaint) === 'note' ? [] : [`${complaint.row} ${complaint.sheet}`],
    ),
  ).size
}

function flipLines(flips: readonly VerdictFlip[], index: LedgerIndex, lang: Language): Bounded<FlipLine> {
  const lines = flips.flatMap(({ commitment, before, after }) => {
    if (!before || !after) return []
    const gap = (of: Assessment) => gapBesideVerdict(commitment, of, unitOf(commitment, index), lang)
    const { id, title } = commitment
    const gaps = { before: gap(before), after: gap(after) }
    return [{ id, title: title[lang], before: judgementIn(before), after: judgementIn(after), gaps }]
  })
  return bounded(lines)
}

/* Without the reports and earlier judgements, which are not shown here. */
function judgementIn({
  reports: _reports,
  earlier: _earlier,
  forecast: _forecast,
  ...judgement
}: Assessment & { readonly forecast?: unknown }): Judgement {
  return judgement
}
