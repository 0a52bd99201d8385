/** What a person has made of an article so far: all that must survive a reload. */
import type { Candidate } from '#src/desk/extract/extraction.ts'
import type { TextSpan } from '#src/desk/grammar/figure-reading.ts'
import { COMPARATORS, SOURCE_KINDS, type Comparator, type SourceKind } from '#src/domain/terms.ts'
import { isFields } from '#src/desk/records/record-parts.ts'

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

export const ENTRY_KINDS = ['measured', 'milestone', 'direction', 'fact'] as const
/** What a candidate becomes: a commitment of one of three kinds, or a fact. */
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** A candidate as the person has it, as typed. */
export interface CandidateEdit {
  readonly title: string
  readonly kind: EntryKind
  readonly value: string
  readonly comparator: Comparator
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
  readonly decisions: Readonly<Record<string, CandidateDecision>>
  readonly edits: Readonly<Record<string, CandidateEdit>>
  /** Ids of the records that candidates became. */
  readonly saved: Readonly<Record<string, string>>
}

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
export const NO_WORK: ArticleWork = {
  text: '',
  about: NO_ABOUT,
  isRead: false,
  marked: [],
  decisions: {},
  edits: {},
  saved: {},
}

/** Tells the candidates of a text apart, the same at every reading: where its passage and its figure stand. */
export function candidateKey({ place, figure }: Candidate): string {
  return `${place.span.start}-${place.span.end}${figure ? `-${figure.span.start}` : ''}`
}

const isText = (value: unknown): value is string => typeof value === 'string'
const textOf = (value: unknown) => (isText(value) ? value : '')
const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter(isText) : [])

function aboutOf(value: unknown): ArticleAbout {
  const given = isFields(value) ? value : {}
  const { title, publisher, published, url, region, lead, sector } = given
  const kind = SOURCE_KINDS.find((each) => each === given['kind']) ?? NO_ABOUT.kind
  return {
    title: textOf(title),
    publisher: textOf(publisher),
    published: textOf(published),
    url: textOf(url),
    kind,
    region: textOf(region),
    lead: textOf(lead),
    sector: textOf(sector),
  }
}

function editOf(value: unknown): CandidateEdit | null {
  if (!isFields(value)) return null
  const kind = ENTRY_KINDS.find((each) => each === value['kind'])
  const comparator = COMPARATORS.find((each) => each === value['comparator'])
  const { title, value: figure, unit, newUnit, due, regions, sectors, lead } = value
  if (!kind || !comparator) return null
  return {
    kind,
    comparator,
    title: textOf(title),
    value: textOf(figure),
    unit: textOf(unit),
    newUnit: textOf(newUnit),
    due: textOf(due),
    regions: textsOf(regions),
    sectors: textsOf(sectors),
    lead: textOf(lead),
  }
}

function decisionOf(value: unknown): CandidateDecision | null {
  if (!isFields(value)) return null
  const { as, on } = value
  if (as === 'accept' || as === 'reject' || as === 'skip') return { as }
  return as === 'report' && isText(on) ? { as, on } : null
}

function spanOf(value: unknown): readonly TextSpan[] {
  if (!isFields(value)) return []
  const { start, end } = value
  return typeof start === 'number' && typeof end === 'number' ? [{ start, end }] : []
}

function eachOf<Value>(value: unknown, read: (entry: unknown) => Value | null): Readonly<Record<string, Value>> {
  const entries = isFields(value) ? Object.entries(value) : []
  return Object.fromEntries(
    entries.flatMap(([key, entry]) => {
      const given = read(entry)
      return given === null ? [] : [[key, given] as const]
    }),
  )
}

/** Work as it was kept; what cannot be read of it is left out. No work where it is none. */
export function workOf(json: string | null): ArticleWork {
  const kept: unknown = json === null ? null : parsed(json)
  if (!isFields(kept)) return NO_WORK
  const { text, about, isRead, marked, decisions, edits, saved } = kept
  return {
    text: textOf(text),
    about: aboutOf(about),
    isRead: isRead === true,
    marked: Array.isArray(marked) ? marked.flatMap(spanOf) : [],
    decisions: eachOf(decisions, decisionOf),
    edits: eachOf(edits, editOf),
    saved: eachOf(saved, (id) => (isText(id) ? id : null)),
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
