/** The closed sets of the ledger. Each is one const tuple and its type; ids are part of the file format and of addresses. */

export const LANGUAGES = ['zh', 'en'] as const
/** The languages in which everything is said. */
export type Language = (typeof LANGUAGES)[number]

export const KINDS = ['measured', 'milestone', 'direction'] as const
/** measured: has a number · milestone: dated or countable steps · direction: neither. */
export type Kind = (typeof KINDS)[number]

export const FIGURE_COMPARATORS = [
  'at-least',
  'more-than',
  'about',
  'nearly',
  'exactly',
  'at-most',
  'less-than',
] as const
/** How a reported figure is meant: 不低于, 超/突破/多/余, 左右, 近, exact, 不超过, 低于 (rule V8a). */
export type FigureComparator = (typeof FIGURE_COMPARATORS)[number]

export const COMPARATORS = [...FIGURE_COMPARATORS, 'between'] as const
/** How a target is meant: like a figure, or between two numbers (4.5%—5%; rule V8). */
export type Comparator = (typeof COMPARATORS)[number]

export const BASES = ['stock', 'cumulative', 'annual-flow', 'rate', 'annual-rate'] as const
/**
 * stock: a level · cumulative: adds up since the start · annual-flow: starts again each 1 January ·
 * rate: a share or ratio · annual-rate: of one year (growth on the year, a yearly average), kept and not approached (V2b).
 */
export type Basis = (typeof BASES)[number]

export const DIRECTIONS = ['increase', 'decrease', 'hold'] as const
/** Which way the number is to go; hold: it is to stay where it is. */
export type Direction = (typeof DIRECTIONS)[number]

export const FIRMNESS = ['stated', 'planned', 'contracted', 'in-law'] as const
/** How binding the promise is, from said to in law. */
export type Firmness = (typeof FIRMNESS)[number]

export const STAGES = ['preparing', 'under-way', 'completed', 'dropped'] as const
/** How far a thing has come, where no number says it. */
export type Stage = (typeof STAGES)[number]

export const STANDINGS = ['self-reported', 'official', 'third-party', 'press'] as const
/** Who stands behind a report. */
export type Standing = (typeof STANDINGS)[number]

export const ORGANISATION_KINDS = ['national', 'province', 'city', 'county', 'enterprise', 'research'] as const
/** What kind of body an organisation is. */
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]

export const SOURCE_KINDS = ['speech', 'press', 'official', 'company', 'mirror'] as const
/** What kind of document a source is; mirror: a copy elsewhere. */
export type SourceKind = (typeof SOURCE_KINDS)[number]

export const STRENGTHS = ['A', 'B', 'C'] as const
/** A: publisher's own page or several agree · B: seen through a mirror · C: lead only. */
export type Strength = (typeof STRENGTHS)[number]

export const BAND_VERDICTS = ['on-track', 'slightly-behind', 'behind', 'far-behind'] as const
/** The verdicts a rule's bands can give, best first. */
export type BandVerdict = (typeof BAND_VERDICTS)[number]

export const VERDICTS = [
  'met',
  'on-track',
  'slightly-behind',
  'behind',
  'far-behind',
  'overdue',
  'overdue-unverified',
  'too-early',
  'unjudged',
  'closed',
] as const
/** Rule V5. In the order in which strips and legends show them. */
export type Verdict = (typeof VERDICTS)[number]

export const REASONS = ['no-number', 'no-report', 'no-deadline', 'no-baseline', 'silent', 'not-defined'] as const
/** Why an item is unjudged (V5), in order of precedence; `not-defined`: the rule leaves this band undefined. */
export type Reason = (typeof REASONS)[number]

export const RULE_BASES = ['points', 'relative', 'growth'] as const
/** points: gap in percentage points · relative: completion ÷ expected · growth: (extrapolated − baseline) ÷ (target − baseline). */
export type RuleBasis = (typeof RULE_BASES)[number]

export const RULE_CALENDARS = ['months', 'days'] as const
/** How V3 counts time: in whole months or in days. */
export type RuleCalendar = (typeof RULE_CALENDARS)[number]

export const FRESHNESS = ['fresh', 'due', 'silent'] as const
/** Rule V6: no report missed, one missed, two or more missed. */
export type Freshness = (typeof FRESHNESS)[number]
