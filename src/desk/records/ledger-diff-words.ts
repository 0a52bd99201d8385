/** The difference of two ledgers in sentences. */
import { ledgerDiffTexts } from '#src/texts/ledger-diff/texts.ts'
import type { FieldChange } from './field-changes.ts'
import { countDiff, isSameLedger, type LedgerDiff } from './ledger-diff.ts'
import { bucketOf } from '#src/derive/status-strip.ts'
import type { VerdictFlip } from './verdict-flips.ts'
import type { Assessment } from '#src/domain/assessment.ts'
import { LEDGER_TABLES } from './draft.ts'
import type { Language } from '#src/domain/terms.ts'
import { fieldLabel, fieldText, tableName, type NameOf } from './field-words.ts'
import { formatCount } from '#src/numbers/number.ts'
import { statusWord } from '#src/format/words.ts'

const KINDS = ['added', 'changed', 'removed'] as const

/** How much differs, by table, in one sentence: 承诺新增2条，修改1条；进展报告新增5条。 */
export function formatDiff(diff: LedgerDiff, lang: Language): string {
  const { same, kinds, table: say, frame, comma, semicolon, stop } = ledgerDiffTexts(lang)
  if (isSameLedger(diff)) return same
  const tables = LEDGER_TABLES.flatMap((table) => {
    const counts = countDiff(diff, table)
    const said = KINDS.flatMap((kind) => (counts[kind] > 0 ? [kinds[kind](formatCount(counts[kind], lang))] : []))
    return said.length > 0 ? [say(tableName(table, lang), said.join(comma))] : []
  })
  const own = diff.frame.length > 0 ? [frame(formatCount(diff.frame.length, lang))] : []
  const sentence = [...tables, ...own].join(semicolon) + stop
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** One field, on one line: 目标 · 完成时限：2026 → 2028. `nameOf` gives the names that ids stand for. */
export function formatFieldChange({ path, before, after }: FieldChange, lang: Language, nameOf: NameOf): string {
  const { field, filled, emptied } = ledgerDiffTexts(lang)
  const own = path.findLast((step) => typeof step === 'string') ?? ''
  const name = fieldLabel(path, lang)
  const [was, is] = [fieldText(own, before, lang, nameOf), fieldText(own, after, lang, nameOf)]
  if (was === '') return filled(name, is)
  return is === '' ? emptied(name, was) : field(name, was, is)
}

function statusOf(assessment: Assessment, lang: Language): string {
  return statusWord(bucketOf(assessment), lang)
}

/** A commitment whose status is another, on one line: 标准机架30万：滞后 → 正常推进. */
export function formatFlip({ commitment, before, after }: VerdictFlip, lang: Language): string {
  const { flip, flipNew, flipGone } = ledgerDiffTexts(lang)
  const title = commitment.title[lang]
  if (before && after) return flip(title, statusOf(before, lang), statusOf(after, lang))
  if (after) return flipNew(title, statusOf(after, lang))
  return before ? flipGone(title, statusOf(before, lang)) : title
}
