/** One clear sentence for a fault in a ledger file: where, what was found, what was expected, what to do. */
import { issueTexts } from '#src/texts/issue/texts.ts'
import type { IssuePath, LedgerIssue } from '#src/domain/issue.ts'
import { RECORD_TABLES } from '#src/domain/issue.ts'
import type { Language } from '#src/domain/terms.ts'

/** The sentence, without a line break, whatever the file contains. */
export function formatIssue(issue: LedgerIssue, lang: Language): string {
  const { fault, colon } = issueTexts(lang)
  const place = formatPlace(issue, lang)
  return place === '' ? fault(issue) : `${place}${colon}${fault(issue)}`
}

function formatPlace(issue: LedgerIssue, lang: Language): string {
  const { record, comma } = issueTexts(lang)
  const table = RECORD_TABLES.find((name) => name === issue.path[0])
  if (table === undefined || issue.record === null) return formatPath(issue.path)
  const field = formatPath(issue.path.slice(2))
  return record[table](issue.record) + (field === '' ? '' : comma + field)
}

/** A path as programmers write it: `targets[0].due`; names that are not plain are quoted and cut. '' for an empty path. */
export function formatPath(path: IssuePath): string {
  const steps = path.map((step) => {
    if (typeof step === 'number') return `[${step}]`
    return /^[\w$-]{1,40}$/.test(step) ? `.${step}` : `[${JSON.stringify(step.slice(0, 40))}]`
  })
  return steps.join('').replace(/^\./, '')
}
