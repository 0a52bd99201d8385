import type { SaveResult } from '#src/desk/store/draft-store.ts'
import type { DraftActions } from '#src/desk/store/use-drafts.ts'
import { articleProposals, type Accepted } from './proposals.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Draft, DraftKey } from '#src/desk/records/draft.ts'
import type { LedgerIssue } from '#src/domain/issue.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { replaceInSteps } from '#src/desk/records/replace-records.ts'
import { inSlices } from '#src/lib/in-slices.ts'
import { makeId } from '#src/desk/sheet/make-id.ts'
import { entryFor, type ArticleContext, type CandidateRow } from './candidate-rows.ts'
import type { ReadArticle } from './use-extraction.ts'

/** What is to be saved of an article, and over what. */
export interface SaveArticle {
  readonly article: ReadArticle
  /** Those accepted, or taken as a report. */
  readonly rows: readonly CandidateRow[]
  readonly context: ArticleContext
  /** Of the ledger with its drafts. */
  readonly index: LedgerIndex
  readonly drafts: readonly Draft[]
  readonly today: CalendarDate
  readonly save: DraftActions['save']
}

/** issues: the ledger cannot take them so · store: they could not be kept. `first`: the first record of the step, to tell it by. */
export type SavedArticle =
  | {
      readonly ok: true
      readonly count: number
      readonly source: boolean
      readonly saved: Readonly<Record<string, string>>
      readonly first: DraftKey | null
    }
  | { readonly ok: false; readonly issues: readonly LedgerIssue[] }
  | { readonly ok: false; readonly store: Exclude<SaveResult, { readonly ok: true }>['why'] }

const ROWS_A_STEP = 20

/** Every id in use, in the ledger and in drafts that it cannot use yet. */
function takenIds(ledger: Ledger, drafts: readonly Draft[]): Set<string> {
  const { commitments, facts, reports, sources, units, sectors, organisations } = ledger
  return new Set([
    ...[commitments, facts, reports, sources, units, sectors, organisations].flatMap((table) =>
      table.map(({ id }) => id),
    ),
    ...drafts.map(({ id }) => id),
  ])
}

function* acceptedSteps(
  rows: readonly CandidateRow[],
  context: ArticleContext,
  index: LedgerIndex,
): Generator<void, readonly Accepted[]> {
  const accepted: Accepted[] = []
  for (const [at, { key, candidate }] of rows.entries()) {
    const entry = entryFor({ key, candidate }, context)
    const decision = context.work.decisions[key]
    const on = decision?.as === 'report' ? (index.commitments.get(decision.on) ?? null) : null
    if (on || entry.faults.length === 0) accepted.push({ key, candidate, entry, on })
    if (at % ROWS_A_STEP === ROWS_A_STEP - 1) yield
  }
  return accepted
}

/** Saves what was accepted as drafts, in one step; those that still lack something stay as they are. Nothing is saved where the ledger could not take it. Never rejects. */
export async function saveArticle(given: SaveArticle): Promise<SavedArticle> {
  try {
    return await saveAccepted(given)
  } catch {
    // A fault of this program's own: nothing was kept.
    return { ok: false, store: 'failed' }
  }
}

async function saveAccepted({
  article,
  rows,
  context,
  index,
  drafts,
  today,
  save,
}: SaveArticle): Promise<SavedArticle> {
  const { ledger } = index
  const accepted = await inSlices(acceptedSteps(rows, context, index))
  const taken = takenIds(ledger, drafts)
  const newId = (prefix: string, name: string) => makeId(prefix, name, taken)
  const { proposals, saved } = articleProposals(accepted, {
    about: context.work.about,
    sections: article.sections,
    ledger,
    today,
    newId,
  })
  const { issues } = await inSlices(replaceInSteps(ledger, proposals, today))
  if (issues.length > 0) return { ok: false, issues: issues.map(({ issue }) => issue) }
  const result = await save(proposals.map((proposal) => ({ ...proposal, from: null })))
  if (!result.ok) return { ok: false, store: result.why }
  const [first] = proposals
  return {
    ok: true,
    count: accepted.length,
    source: first?.table === 'sources',
    saved,
    first: first ? { table: first.table, id: first.id } : null,
  }
}
