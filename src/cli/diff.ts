/** `diff A B`: what is not the same in two ledgers, and which verdicts that changes. */
import { bucketOf } from '#src/derive/status-strip.ts'
import { USUAL_TIME_ZONE } from '#src/domain/empty-ledger.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import type { Call, ExitCode } from './call.ts'
import { FileError } from './files.ts'
import { openLedgerFile } from './open-ledger-file.ts'
import { sayFindings } from './say.ts'
import { cliTexts } from '#src/texts/cli/texts.ts'
import type { LedgerDiff, NameOf, VerdictFlip } from '#src/desk/door.ts'
import { tools } from './desk.ts'

const {
  diffLedgers,
  formatDiff,
  formatFieldChange,
  formatFlip,
  isSameLedger,
  labelOf,
  recordNames,
  tableName,
  verdictFlips,
} = tools

/** Prints the difference, or with --json one object. 1: there is one, or a file has faults, which are named apart. */
export async function diff(call: Call): Promise<ExitCode> {
  const { files, options, lang, print, warn } = call
  const [before, after] = [await openLedger(files[0] ?? '', call), await openLedger(files[1] ?? '', call)]
  const indexes = [indexLedger(before.ledger), indexLedger(after.ledger)] as const
  const rule = options.get('rule') ?? null
  if (rule !== null && !indexes.some(({ rules }) => rules.has(rule))) {
    warn(cliTexts(lang).noRule(rule, [...indexes[1].rules.keys()]))
    return 2
  }
  const asOf = options.get('as-of') ?? call.todayIn(after.ledger.timeZone)
  const difference = diffLedgers(before.ledger, after.ledger)
  const flips = verdictFlips(...indexes, asOf, rule)
  if (options.has('json')) print(JSON.stringify({ asOf, ...asJson(difference, flips) }, null, 2))
  else for (const line of asText(difference, flips, recordNames([before.ledger, after.ledger], lang), lang)) print(line)
  return isSameLedger(difference) && before.faults + after.faults === 0 ? 0 : 1
}

async function openLedger(
  file: string,
  { lang, todayIn, warn }: Call,
): Promise<{ readonly ledger: Ledger; readonly faults: number }> {
  const today = todayIn(USUAL_TIME_ZONE)
  const { nature, ledger, findings } = await openLedgerFile(file, {
    lang,
    today,
    base: null,
    announced: today,
    figureDate: null,
  })
  const words = cliTexts(lang)
  if (nature === 'table') throw new FileError('refused', file, words.noLedger)
  const faults = sayFindings(file, findings, lang, warn)
  if (!ledger) throw new FileError('refused', file, words.refused(faults))
  return { ledger, faults }
}

function asJson({ frame, records }: LedgerDiff, flips: readonly VerdictFlip[]) {
  return {
    ledger: frame,
    records: records.map(({ table, id, kind, before, after, fields }) =>
      kind === 'changed' ? { kind, table, id, fields } : { kind, table, id, record: after ?? before },
    ),
    verdicts: flips.map(({ commitment, before, after }) => ({
      commitment: commitment.id,
      before: before && bucketOf(before),
      after: after && bucketOf(after),
    })),
  }
}

const SIGNS = { added: '+', removed: '-', changed: '~' } as const

function* asText(
  difference: LedgerDiff,
  flips: readonly VerdictFlip[],
  nameOf: NameOf,
  lang: Language,
): Generator<string> {
  const words = cliTexts(lang)
  yield formatDiff(difference, lang)
  if (difference.frame.length > 0) yield `~ ${tableName('frame', lang)}`
  for (const change of difference.frame) yield `    ${formatFieldChange(change, lang, nameOf)}`
  for (const record of difference.records) {
    yield `${SIGNS[record.kind]} ${words.record(tableName(record.table, lang), record.id, labelOf(record.after ?? record.before ?? {}, nameOf, lang))}`
    for (const change of record.fields) yield `    ${formatFieldChange(change, lang, nameOf)}`
  }
  if (flips.length > 0) yield words.flips(flips.length)
  for (const flip of flips) yield `    ${formatFlip(flip, lang)}`
}
