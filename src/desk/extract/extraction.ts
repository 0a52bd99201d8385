/** What is found in an article: candidates for the ledger, each with its place and the reasons for it. */
import type { DateReading, DeadlineReading } from '#src/desk/grammar/read-deadlines.ts'
import type { OwnYears } from '#src/desk/grammar/own-years.ts'
import type { TextSpan, UnclearFigure, UnderstoodFigure } from '#src/desk/grammar/figure-reading.ts'
import type { NamedUnit } from '#src/desk/grammar/figure-reading.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Basis, Comparator } from '#src/domain/terms.ts'
import type { ExtractRule } from './extract-rules.ts'
import type { ReadAs } from './split-article.ts'

/** Who speaks in a section; `role`: the office they hold. */
export interface ArticleSpeaker {
  readonly name: string
  readonly role: string
}

/** A stretch of the article under one heading. `index` counts from 0; a text before any heading has an empty heading. */
export interface Section {
  readonly index: number
  readonly heading: string
  readonly speaker: ArticleSpeaker | null
}

/** Where a candidate stands. Paragraphs and sentences count from 1, paragraphs within their section. `span` is in the whole text. */
export interface PassagePlace {
  readonly section: number
  readonly paragraph: number
  readonly sentence: number
  readonly span: TextSpan
}

/** A passage that may be a commitment or a reported achievement. All spans are in the whole text. */
export interface Candidate {
  readonly kind: 'commitment' | 'achievement'
  /** The clause, shortened: a start for the person's own words. */
  readonly title: string
  /** What the figure counts, apart from it; '' where the clause does not say, or there is no figure. */
  readonly metric: string
  /** The clause as it stands in the text. */
  readonly text: string
  /** Null for a direction without a number. An achievement always has one. */
  readonly figure: UnderstoodFigure | null
  /** Figures in the clause that say no number (百亿级). */
  readonly unclear: readonly UnclearFigure[]
  /** As the ledger would state it; see E15. Between: the figure is a range. */
  readonly comparator: Comparator | null
  /** What the figure of a commitment counts (E17); null: nothing says, or there is none. */
  readonly basis: Basis | null
  readonly unit: string | null
  /** Of a commitment. */
  readonly deadline: DeadlineReading | null
  /** What day the figure of an achievement describes. */
  readonly date: DateReading | null
  readonly regions: readonly string[]
  readonly sectors: readonly string[]
  /** The organisation that speaks. */
  readonly lead: string | null
  readonly speaker: ArticleSpeaker | null
  readonly place: PassagePlace
  readonly because: readonly ExtractRule[]
  /** What the words leave open: a person decides on it before it is taken with others. */
  readonly doubts: readonly CandidateDoubt[]
  /** Where in the text the same was said before; null: nowhere. */
  readonly repeats: TextSpan | null
}

/**
 * tense: promised or achieved · deadline: whether the time is that of this figure ·
 * comparator: which way the number is to go, at least or at most.
 */
export type CandidateDoubt = 'tense' | 'deadline' | 'comparator'

/** All that was found in an article, in the order of the text. */
export interface Extraction {
  readonly sections: readonly Section[]
  readonly candidates: readonly Candidate[]
}

/** A thing of the ledger and the names it goes by in texts, the longest first. */
export interface GazetteerEntry {
  readonly id: string
  readonly names: readonly string[]
}

/** The names to look for. Build it from a ledger with gazetteerOf. */
export interface Gazetteer {
  /** `id` is the region's code. */
  readonly regions: readonly (GazetteerEntry & { readonly parent: string | null })[]
  /** Names of a sector are its keywords, too; in small letters. */
  readonly sectors: readonly GazetteerEntry[]
  readonly organisations: readonly (GazetteerEntry & { readonly region: string | null })[]
  readonly units: readonly NamedUnit[]
}

/** What an article is read with. */
export interface ExtractContext {
  /** The day of the article: deadlines count from it, and what lies before it is past. */
  readonly announced: CalendarDate
  /** When the years end that the article counts in beside the calendar's; read from it where it is read as a whole. */
  readonly years?: OwnYears | undefined
  readonly gazetteer: Gazetteer
  /** What a person says that passages are, in place of what they look like. */
  readonly readAs?: ReadAs | undefined
}
