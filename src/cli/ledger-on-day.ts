/** A ledger that reports are asked for and added to, assessed today. */
import { select } from '#src/derive/selection/select.ts'
import { USUAL_TIME_ZONE } from '#src/domain/empty-ledger.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Rule } from '#src/domain/ledger.ts'
import { cliTexts } from '#src/texts/cli/texts.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import type { Call } from './call.ts'
import { FileError } from './files.ts'
import { openLedgerFile } from './open-ledger-file.ts'
import { sayFindings } from './say.ts'

export interface LedgerOnDay {
  readonly index: LedgerIndex
  readonly items: readonly Item[]
  readonly rule: Rule
  readonly today: CalendarDate
}

/** Opens it. Rejects with a FileError where it is none, or not whole. */
export async function openOnDay(file: string, { lang, todayIn, warn }: Call): Promise<LedgerOnDay> {
  const start = todayIn(USUAL_TIME_ZONE)
  const opened = await openLedgerFile(file, { lang, today: start, base: null, announced: start, figureDate: null })
  const faults = sayFindings(file, opened.findings, lang, warn)
  if (!opened.ledger || opened.nature === 'table' || faults > 0)
    throw new FileError('refused', file, cliTexts(lang).refused(faults))
  const index = indexLedger(opened.ledger)
  const today = todayIn(opened.ledger.timeZone)
  const { items, rule } = select(index, DEFAULT_VIEW, today).assessed
  return { index, items, rule, today }
}
