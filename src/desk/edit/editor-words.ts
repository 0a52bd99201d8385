import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { issueTexts } from '#src/texts/issue/texts.ts'
import { type DeskEditorTexts, deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import { LEDGER_TABLES, type DraftKey } from '#src/desk/records/draft.ts'
import type { LedgerIssue } from '#src/domain/issue.ts'
import type { Language } from '#src/domain/terms.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import { fieldLabel, tableName } from '#src/desk/records/field-words.ts'

/** What to do about an issue, beside its field, in the words of a form. Where a form has none of its own, the sentence of issue.ts without the place. */
export function fieldFault(issue: LedgerIssue, lang: Language): string {
  const { issue: t, others } = deskEditorTexts(lang)
  const { expected } = issue
  const inFile = () => issueTexts(lang).fault(issue)
  switch (expected.kind) {
    case 'one-of':
      return t.choose
    case 'reference':
      return issue.found === '' ? t.choose : t.gone
    case 'type':
      return issue.code === 'missing' ? t.required : inFile()
    case 'format':
      return formatFault(expected.format, issue.found === '' || issue.found === '""', t) ?? inFile()
    case 'content': {
      const kind = wordTexts(lang).kinds[expected.of].word
      if (issue.path.at(-1) === 'value') return t.noValue
      return expected.wants === 'some' ? t.needed(kind) : t.notNeeded(kind)
    }
    case 'order': {
      const names: Readonly<Record<string, string>> = others
      const last = expected.other.split('.').at(-1) ?? ''
      return t[expected.relation](names[expected.other] ?? names[last] ?? expected.other, expected.value)
    }
    case 'unique':
      return t.taken
    case 'range':
      return expected.needed ? t.rangeNeeded : t.rangeOnly
    case 'not-baseline':
      return t.baseline
    case 'json':
    case 'ledger':
    case 'known-field':
    case 'bands':
    case 'no-cycle':
    case 'series':
    case 'kept-commitment':
      return inFile()
    default:
      return assertNever(expected)
  }
}

/** Why a draft cannot be used, as people call things: the field, and the record where it is another one than the draft's own. `labelled`: what people call a record, '' where nothing. */
export function draftFault(
  issue: LedgerIssue,
  draft: DraftKey,
  labelled: (key: DraftKey) => string,
  lang: Language,
): string {
  const { path, record } = issue
  const table = LEDGER_TABLES.find((each) => each === path[0])
  const isOwn = table === draft.table && (record === null || record === draft.id)
  const other =
    table && record !== null && !isOwn ? `${tableName(table, lang)} ${labelled({ table, id: record }) || record}` : ''
  const place = [other, fieldLabel(path.slice(2), lang)].filter(Boolean).join(' · ')
  return [place, fieldFault(issue, lang)].filter(Boolean).join(punctuationTexts(lang).colon)
}

function formatFault(format: string, isEmpty: boolean, t: DeskEditorTexts['issue']): string | null {
  if (format === 'not-empty') return t.chooseSome
  if (isEmpty) return format === 'id' || format === 'region-code' ? t.choose : t.required
  const own: Readonly<Record<string, string>> = {
    url: t.url,
    id: t.id,
    date: t.date,
    positive: t.whole,
    text: t.required,
  }
  return own[format] ?? null
}
