/** What a person has made of an article so far: all that must survive a reload. */
import * as z from 'zod/mini'
import type { Candidate } from '#src/desk/extract/extraction.ts'
import type { TextSpan } from '#src/desk/grammar/figure-reading.ts'
import { BASES, COMPARATORS, SOURCE_KINDS, type Basis, type Comparator, type SourceKind } from '#src/domain/terms.ts'
import { keptList, keptRecord, keptText, readKept } from '#src/desk/records/read-kept.ts'

/** What is typed about the article itself. `region`, `lead`, `sector`: ids for candidates of which the text names none; '' for none. */
export interface ArticleAbout {
  readonly title: string
  readonly publisher: string
  /** The day of the announcement; '' until it is given. */
  readonly published: string
  readonly url: string
  readonly kind: SourceKind
  readonly region: string
  readonly lead: string
  readonly sector: string
}

/** See EntryKind, in the order in which they are offered. */
export const ENTRY_KINDS = ['measured', 'milestone', 'direction', 'fact'] as const
/** What a candidate becomes: a commitment of one of three kinds, or a fact. */
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** A candidate as the person has it, as typed. */
export interface CandidateEdit {
  readonly title: string
  readonly kind: EntryKind
  readonly value: string
  readonly comparator: Comparator
  /** The upper end of a range; '' for none. */
  readonly upTo: string
  /** What the number counts; '': that has still to be said. */
  readonly basis: Basis | ''
  /** A unit's id; '' for a new one. */
  readonly unit: string
  /** The name of the new unit. */
  readonly newUnit: string
  /** A deadline, or for a fact the day that it describes; '' for none. */
  readonly due: string
  readonly regions: readonly string[]
  readonly sectors: readonly string[]
  readonly lead: string
}

/** `report`: it says how the commitment `on` stands · `skip`: the ledger has it already. */
export type CandidateDecision =
  | { readonly as: 'accept' | 'reject' | 'skip' }
  | { readonly as: 'report'; readonly on: string }

/** Decisions, edits and what was saved stand under the candidate's key (candidateKey). */
export interface ArticleWork {
  readonly text: string
  readonly about: ArticleAbout
  /** False while the text is still being given. */
  readonly isRead: boolean
  /** What the person marked. */
  readonly marked: readonly TextSpan[]
  /** What the person says that lines are, by where each begins in the text. */
  readonly readAs: Readonly<Record<string, 'heading' | 'text'>>
  readonly decisions: Readonly<Record<string, CandidateDecision>>
  readonly edits: Readonly<Record<string, CandidateEdit>>
  /** Ids of the records that candidates became. */
  readonly saved: Readonly<Record<string, string>>
}

/** Nothing is said of the article yet. */
export const NO_ABOUT: ArticleAbout = {
  title: '',
  publisher: '',
  published: '',
  url: '',
  kind: 'press',
  region: '',
  lead: '',
  sector: '',
}
/** No article is under work. */
export const NO_WORK: ArticleWork = {
  text: '',
  about: NO_ABOUT,
  isRead: false,
  marked: [],
  readAs: {},
  decisions: {},
  edits: {},
  saved: {},
}

/** Tells the candidates of a text apart, the same at every reading: where its passage and its figure stand. */
export function candidateKey({ place, figure }: Candidate): string {
  return `${place.span.start}-${place.span.end}${figure ? `-${figure.span.start}` : ''}`
}

const aboutSchema: z.ZodMiniType<ArticleAbout> = z.catch(
  z.object({
    title: keptText,
    publisher: keptText,
    published: keptText,
    url: keptText,
    kind: z.catch(z.enum(SOURCE_KINDS), NO_ABOUT.kind),
    region: keptText,
    lead: keptText,
    sector: keptText,
  }),
  NO_ABOUT,
)

const editSchema: z.ZodMiniType<CandidateEdit> = z.object({
  title: keptText,
  kind: z.enum(ENTRY_KINDS),
  value: keptText,
  comparator: z.enum(COMPARATORS),
  upTo: keptText,
  basis: z.catch(z.enum([...BASES, '']), ''),
  unit: keptText,
  newUnit: keptText,
  due: keptText,
  regions: keptList(z.string()),
  sectors: keptList(z.string()),
  lead: keptText,
})

const decisionSchema: z.ZodMiniType<CandidateDecision> = z.union([
  z.object({ as: z.enum(['accept', 'reject', 'skip']) }),
  z.object({ as: z.literal('report'), on: z.string() }),
])

const workSchema: z.ZodMiniType<ArticleWork> = z.object({
  text: keptText,
  about: aboutSchema,
  isRead: z.catch(z.boolean(), false),
  marked: keptList(z.object({ start: z.number(), end: z.number() })),
  readAs: keptRecord(z.enum(['heading', 'text'])),
  decisions: keptRecord(decisionSchema),
  edits: keptRecord(editSchema),
  saved: keptRecord(z.string()),
})

/** Work as it was kept; what cannot be read of it is left out. No work where it is none. */
export function workOf(json: string | null): ArticleWork {
  return (json === null ? null : readKept(workSchema, json)) ?? NO_WORK
}
