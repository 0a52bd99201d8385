import { dateOfDay, dayNumber, type CalendarDate } from '#src/domain/deadline.ts'
import type { Draft } from './draft.ts'
import type { Ledger, Text } from '#src/domain/ledger.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import { applyInSteps, type DraftLayer } from './lay-drafts.ts'
import { countDiff, diffInSteps, type DiffCount } from './ledger-diff.ts'
import { ledgerTextInSteps } from './ledger-text.ts'

/** A new edition, ready to be put in the place of the old file. */
export interface Publication {
  /** The text of the file, in pieces of a few hundred records. Canonical: fields in the order of the schema, two spaces a level, a line feed at the end. */
  readonly json: readonly string[]
  /** As the host names it: `guangdong-2026.json`. */
  readonly fileName: string
  readonly edition: CalendarDate
  /** The old edition is of the wanted day or later, so that this one is dated the day after it. */
  readonly isPostponed: boolean
  readonly counts: DiffCount
  /** What became of each draft: those left out are in `faulty`. */
  readonly layer: DraftLayer
}

/** `edition`: the day wanted for it, usually today in the ledger's time zone. */
export interface PublishOptions {
  readonly edition: CalendarDate
  readonly note: Text
}

/** A ledger as the text of its file; the same ledger gives the same text. */
export function ledgerText(ledger: Ledger): string {
  return runSteps(ledgerTextInSteps(ledger)).join('')
}

/** An edition is a day, and readers tell editions apart by it: a second one on the same day is dated the day after the first. */
export function nextEdition(old: CalendarDate, wanted: CalendarDate): CalendarDate {
  return wanted > old ? wanted : dateOfDay(dayNumber(old) + 1)
}

/** As publish, giving way as it works. */
export function* publishInSteps(
  ledger: Ledger,
  drafts: readonly Draft[],
  { edition: wanted, note }: PublishOptions,
): Generator<void, Publication> {
  const edition = nextEdition(ledger.edition, wanted)
  const layer = yield* applyInSteps(ledger, drafts, wanted)
  const counts = countDiff(yield* diffInSteps(ledger, layer.ledger))
  const changes = [...(ledger.changes ?? []), { edition, note, ...counts }]
  return {
    json: yield* ledgerTextInSteps({ ...layer.ledger, edition, changes }),
    fileName: `${ledger.id}.json`,
    edition,
    isPostponed: edition > wanted,
    counts,
    layer,
  }
}

/** The edition that holds the drafts, with its note and counts added to `changes`. Conflicts are published as the draft wants them: settle them first. */
export function publish(ledger: Ledger, drafts: readonly Draft[], options: PublishOptions): Publication {
  return runSteps(publishInSteps(ledger, drafts, options))
}
