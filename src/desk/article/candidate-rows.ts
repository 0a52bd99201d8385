import { entryFromEdit, proposedEdit, typedNumber, type Entry, type EntryNames } from './entry.ts'
import {
  candidateKey,
  type ArticleWork,
  type CandidateEdit,
  type CandidateDecision,
  type EntryKind,
} from './article-work.ts'
import type { Twin } from './twins.ts'
import type { Candidate } from '#src/desk/extract/extraction.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatNumber } from '#src/numbers/number.ts'

/** open: undecided · saved: it is a draft, or in the ledger. */
export type RowState = 'open' | 'saved' | CandidateDecision['as']

/** A candidate as the list shows it. `at`: its place among all, from 0. */
export interface CandidateRow {
  readonly at: number
  readonly key: string
  readonly candidate: Candidate
  readonly state: RowState
  readonly twin: Twin | null
  /** The place of the candidate before it that says the same; null: none. */
  readonly repeated: number | null
}

/** Which candidates the list can show, in the order in which it offers them. figures: promises with one · steps: promises without · facts: what was achieved · twins: what the ledger may hold already · doubtful: what leaves something open, or says it twice · accepted: saved ones too. */
export const ROW_FILTERS = ['open', 'figures', 'steps', 'facts', 'twins', 'doubtful', 'accepted', 'all'] as const
/** One of them. */
export type RowFilter = (typeof ROW_FILTERS)[number]

/** All candidates with what was decided. `isThere`: whether the ledger or the drafts have a record of that id. */
export function candidateRows(
  candidates: readonly Candidate[],
  work: ArticleWork,
  twins: ReadonlyMap<string, Twin>,
  isThere: (id: string) => boolean,
): readonly CandidateRow[] {
  const places = new Map(candidates.map(({ place }, at) => [`${place.span.start}-${place.span.end}`, at]))
  return candidates.map((candidate, at) => {
    const { repeats } = candidate
    const repeated = repeats && (places.get(`${repeats.start}-${repeats.end}`) ?? null)
    const key = candidateKey(candidate)
    const saved = work.saved[key]
    const state = saved !== undefined && isThere(saved) ? 'saved' : (work.decisions[key]?.as ?? 'open')
    return { at, key, candidate, state, twin: twins.get(key) ?? null, repeated }
  })
}

/** Whether a candidate leaves something open or says again what one before it says: never accepted with others. */
export function isDoubtful({ candidate }: CandidateRow): boolean {
  return candidate.doubts.length > 0 || candidate.repeats !== null
}

/** Whether a row is of a filter. */
export function isIn(filter: RowFilter, row: CandidateRow): boolean {
  const { candidate, state, twin } = row
  const isAchieved = candidate.kind === 'achievement'
  const tests: Readonly<Record<RowFilter, boolean>> = {
    open: state === 'open',
    figures: !isAchieved && candidate.figure !== null,
    steps: !isAchieved && candidate.figure === null,
    facts: isAchieved,
    twins: twin !== null,
    doubtful: isDoubtful(row),
    accepted: state === 'accept' || state === 'report' || state === 'saved',
    all: true,
  }
  return tests[filter]
}

/** What an edit is read with. */
export interface ArticleContext {
  readonly work: ArticleWork
  readonly names: EntryNames
  readonly lang: Language
}

/** A candidate as the person has it: as edited, or else as proposed. */
export function editOf(
  { key, candidate }: Pick<CandidateRow, 'key' | 'candidate'>,
  { work, lang }: Omit<ArticleContext, 'names'>,
): CandidateEdit {
  const write = (value: number) => {
    const text = formatNumber(value, lang)
    return typedNumber(text) === value ? text : String(value)
  }
  return work.edits[key] ?? proposedEdit(candidate, work.about, write)
}

/** The entry that a candidate comes to. */
export function entryFor(row: Pick<CandidateRow, 'key' | 'candidate'>, context: ArticleContext): Entry {
  return entryFromEdit(editOf(row, context), context.work.about.published, context.names)
}

/** Kinds that a candidate can be made. */
export function kindsFor({ figure }: Candidate): readonly EntryKind[] {
  return figure ? ['measured', 'milestone', 'direction', 'fact'] : ['measured', 'milestone', 'direction']
}
