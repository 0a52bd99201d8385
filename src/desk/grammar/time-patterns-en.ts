/** The patterns of times that English texts name by year, month, day, half, quarter and season. Data. */
import { MONTH_GROUP, monthOf } from './months-en.ts'

const YEAR = '((?:19|20|21)\\d{2})(?![\\d,.%]*\\d|%| ?(?:million|billion|trillion|thousand|hundred|percent))'
const LEAD =
  '\\b(by|before|in|until|till|on or before|on|during|in the course of|throughout|within(?= 20)|through to|up to|out to|ending(?: on| in)?|ends(?: on| in)|come|no later than|not later than|in time for|ahead of|prior to|once we reach|with effect from|effective(?: from)?|as from|starting(?= (?:\\d|[A-Z]))|beginning(?= (?:\\d|[A-Z]))|for(?= (?:the end|the close|late|early|20|mid))|at(?= (?:the )?(?:end|close|start|turn|beginning)\\b)|of|as of|as at|since|from|after) (?:the )?(end of (?:the )?|end[- ]|close of (?:the )?|turn of (?:the )?|start of (?:the )?|beginning of (?:the )?|middle of (?:the )?|(?:first|last) day of (?:the )?|(?:fiscal |financial |calendar )?year |late[ -]|early[ -]|mid[ -])?'
const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 }

/** How one way to name a time is found and read. */
export interface Pattern {
  readonly regex: RegExp
  /** What a text must hold for `regex` to match in it: most hold none, and this is found out far sooner. Not global. */
  readonly needs: RegExp
  /** Year, month (0: the whole year) and day (0: the whole month) of a match; a null year is that of the announcement. */
  readonly read: (groups: readonly (string | undefined)[]) => {
    readonly year: string | null
    readonly month: number
    readonly day: number
  }
}

const A_MONTH = new RegExp(MONTH_GROUP, 'i')
const A_YEAR = /(?:19|20|21)\d{2}/
const A_SEASON = /spring|summer|autumn|fall|winter/i

const OF_YEAR = `(?:(?: of|,)? (?:${YEAR}|(next year|this year|the year)))?`
const whole = (pattern: string) => new RegExp(pattern, 'gi')

/** The last month of each; that of winter is the February after. */
const SEASONS: Readonly<Record<string, number>> = { spring: 5, summer: 8, autumn: 11, fall: 11, winter: 14 }

const ofSeason = (season: string | undefined, year: string | null) => ({
  year,
  month: SEASONS[season?.toLowerCase() ?? ''] ?? 0,
  day: 0,
})

/** In each, the first two groups are those of LEAD. */
export const PATTERNS: readonly Pattern[] = [
  {
    regex: whole(`${LEAD}(\\d{1,2})(?:st|nd|rd|th)? ${MONTH_GROUP}(?:,? ${YEAR}| (next year|this year))?`),
    needs: A_MONTH,
    read: ([, , day, month, year, word]) => ({ year: year ?? word ?? null, month: monthOf(month), day: Number(day) }),
  },
  {
    regex: whole(`${LEAD}${MONTH_GROUP} (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? ${YEAR}| (next year|this year))?`),
    needs: A_MONTH,
    read: ([, , month, day, year, word]) => ({ year: year ?? word ?? null, month: monthOf(month), day: Number(day) }),
  },
  {
    regex: whole(`${LEAD}(?:this )?${MONTH_GROUP}(?!\\w)(?:(?: of|,)? ${YEAR}|(?: of)? (next year|this year))?`),
    needs: A_MONTH,
    read: ([, , month, year, word]) => ({ year: year ?? word ?? null, month: monthOf(month), day: 0 }),
  },
  {
    // By next January: the one that comes.
    regex: whole(`(?:${LEAD})?\\bnext ${MONTH_GROUP}(?! (?:19|20))`),
    needs: A_MONTH,
    read: ([, , month]) => ({ year: null, month: monthOf(month), day: 0 }),
  },
  {
    // A day that stands by itself: Labor Day, September 7; Term 1, 1 February 2027
    regex: whole(`(?<![\\d-])()()\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH_GROUP},? ${YEAR}`),
    needs: A_MONTH,
    read: ([, , day, month, year]) => ({ year: year ?? null, month: monthOf(month), day: Number(day) }),
  },
  {
    regex: whole(`()()\\b${MONTH_GROUP} (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`),
    needs: A_MONTH,
    read: ([, , month, day, year]) => ({ year: year ?? null, month: monthOf(month), day: Number(day) }),
  },
  {
    regex: whole(
      `()()(?<=[,(] )(?:${MONTH_GROUP} (\\d{1,2})(?:st|nd|rd|th)?|(\\d{1,2})(?:st|nd|rd|th)? ${MONTH_GROUP})(?=[.,;)]|$)`,
    ),
    needs: A_MONTH,
    read: ([, , month, day, other, after]) => ({
      year: null,
      month: monthOf(month ?? after),
      day: Number(day ?? other),
    }),
  },
  {
    regex: whole(`()()\\b${MONTH_GROUP},? ${YEAR}(?! ?[-/]\\d)`),
    needs: A_MONTH,
    read: ([, , month, year]) => ({ year: year ?? null, month: monthOf(month), day: 0 }),
  },
  {
    regex: /(?:\b(by|before|until|on|from|no later than) )?()(?<![\d-])(20\d{2})-(0[1-9]|1[0-2])-(\d{2})(?![\d-])/gi,
    needs: A_YEAR,
    read: ([, , year, month, day]) => ({ year: year ?? null, month: Number(month), day: Number(day) }),
  },
  {
    regex:
      /(?:\b(by|before|until|on|from|no later than) )?()(?<![\d/])(1[3-9]|2\d|3[01])\/(0?[1-9]|1[0-2])\/(20\d{2})(?![\d/])/gi,
    needs: A_YEAR,
    read: ([, , day, month, year]) => ({ year: year ?? null, month: Number(month), day: Number(day) }),
  },
  {
    // At the head of a line: June 2027: handed over
    regex: new RegExp(`^()()${MONTH_GROUP} ${YEAR}(?= ?[:–—-])`, 'gim'),
    needs: A_MONTH,
    read: ([, , month, year]) => ({ year: year ?? null, month: monthOf(month), day: 0 }),
  },
  {
    // The 2030 target
    regex: whole(`\\b(?:our|the|its|their) ()()${YEAR}(?= (?:targets?|goals?|ambitions?|commitments?|pledges?)\\b)`),
    needs: A_YEAR,
    read: ([, , year]) => ({ year: year ?? null, month: 0, day: 0 }),
  },
  { regex: whole(`${LEAD}${YEAR}`), needs: A_YEAR, read: ([, , year]) => ({ year: year ?? null, month: 0, day: 0 }) },
  {
    regex: whole(`${LEAD}(?:end of )?(first|second) half${OF_YEAR}`),
    needs: /half/i,
    read: ([, , half, year, word]) => ({
      year: year ?? word ?? null,
      month: half?.toLowerCase() === 'first' ? 6 : 12,
      day: 0,
    }),
  },
  {
    regex: whole(`${LEAD}(first|second|third|fourth) quarter${OF_YEAR}`),
    needs: /quarter/i,
    read: ([, , quarter, year, word]) => ({
      year: year ?? word ?? null,
      month: (ORDINALS[quarter?.toLowerCase() ?? ''] ?? 1) * 3,
      day: 0,
    }),
  },
  {
    regex: whole(`(?:${LEAD})?\\b(?:${YEAR} )?(?:Q([1-4])|H([12]))(?: of)?(?: ${YEAR})?`),
    needs: /Q[1-4]|H[12]/i,
    read: ([, , before, quarter, half, year]) => ({
      year: year ?? before ?? null,
      month: quarter === undefined ? Number(half) * 6 : Number(quarter) * 3,
      day: 0,
    }),
  },
  {
    regex: whole(`(?:${LEAD})?\\b(this (?:calendar )?year|next year|the year|last year)(?:['’]s end)?\\b`),
    needs: /year/i,
    read: ([, , word]) => ({ year: word ?? null, month: 0, day: 0 }),
  },
  {
    // By the summer of 2027: its last month, by what most calendars say.
    regex: whole(
      `${LEAD}(spring|summer|autumn|fall|winter)(?: (?:peak|term|semester|season|break|holidays?))?(?: of|,)? ${YEAR}`,
    ),
    needs: A_SEASON,
    read: ([, , season, year]) => ofSeason(season, year ?? null),
  },
  {
    regex: whole(
      `(?:${LEAD})?\\b(next|this|(?<=\\b(?:by|before|until) )the|(?<=\\b(?:by|before|until) )) ?(spring|summer|autumn|fall|winter)(?! (?:of )?(?:19|20)| (?:school|camp|reading|programme|jobs?|fuel|maintenance|[a-z]+s)\\b)\\b`,
    ),
    needs: A_SEASON,
    read: ([, , which, season]) => ofSeason(season, /^next/i.test(which ?? '') ? 'next season' : null),
  },
  {
    // In the period to 2030, between now and 2030, runs until 2030
    regex: whole(
      `\\b(?:(?:the|this) (?:period|years) (?:up )?to|between now and|(?:now|today) (?:to|until)|(?:runs?|running) (?:to|until|through)|the run-up to|through|towards?|(?:years?|annually|way|out|up|on|plan|strategy|programme|commitments?|goals?|targets?) to)(?: the)? ()(end of |middle of )?${YEAR}`,
    ),
    needs: A_YEAR,
    read: ([, , year]) => ({ year: year ?? null, month: 0, day: 0 }),
  },
  {
    regex: whole(`(?:\\b(by|before|at) )?()(?:the )?\\byear[- ]end ${YEAR}`),
    needs: /year[- ]end/i,
    read: ([, , year]) => ({ year: year ?? null, month: 0, day: 0 }),
  },
  {
    regex: /\b(by|at|before) (?:the )?(year-end|year['’]s end|calendar year-end)\b/gi,
    needs: /year-end|year['’]s end/i,
    read: () => ({ year: 'this year', month: 0, day: 0 }),
  },
  {
    regex: whole(`\\b(in|during) ()the new year\\b`),
    needs: /new year/i,
    read: () => ({ year: 'next year', month: 0, day: 0 }),
  },
  {
    // By the end of the year after next
    regex: whole(`${LEAD}(year after next)()`),
    needs: /year after next/i,
    read: ([, , word]) => ({ year: word ?? null, month: 0, day: 0 }),
  },
]
