import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Language } from '#src/domain/terms.ts'

/** 0: fine, nothing found · 1: faults or differences were found · 2: wrong use, or a file that cannot be read or written. */
export type ExitCode = 0 | 1 | 2

/** Where a command speaks. `print`: what was asked for, a line at a time · `warn`: all else. */
export interface Voice {
  readonly print: (line: string) => void
  readonly warn: (line: string) => void
}

/** A command as it was called: its files, and its options as text; a flag that is set is ''. */
export interface Call extends Voice {
  readonly files: readonly string[]
  /** Options that are given once. */
  readonly options: ReadonlyMap<string, string>
  /** Options that may be given again, each with all that was given, in order. */
  readonly lists: ReadonlyMap<string, readonly string[]>
  readonly lang: Language
  /** In the time zone of a ledger (IANA). */
  readonly todayIn: (timeZone: string) => CalendarDate
}
