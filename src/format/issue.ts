/** One clear sentence for a fault in a ledger file: where, what was found, what was expected, what to do. */
import type { IssuePath, LedgerIssue } from '#src/domain/issue.ts'
import { RECORD_TABLES } from '#src/domain/issue.ts'
import type { Language } from '#src/domain/terms.ts'
import { faultEn, recordEn } from './issue-en.ts'
import { faultZh, recordZh } from './issue-zh.ts'

/** The sentence, without a line break, whatever the file contains. */
export function formatIssue(issue: LedgerIssue, lang: Language): string {
  const place = formatPlace(issue, lang)
  switch (lang) {
    case 'zh':
      return place === '' ? faultZh(issue) : `${place}：${faultZh(issue)}`
    case 'en':
      return place === '' ? faultEn(issue) : `${place}: ${faultEn(issue)}`
  }
}

function formatPlace(issue: LedgerIssue, lang: Language): string {
  const table = RECORD_TABLES.find((name) => name === issue.path[0])
  if (table === undefined || issue.record === null) return formatPath(issue.path)
  const record = lang === 'zh' ? recordZh[table](issue.record) : recordEn[table](issue.record)
  const field = formatPath(issue.path.slice(2))
  if (field === '') return record
  return lang === 'zh' ? `${record}，${field}` : `${record}, ${field}`
}

/** A path as programmers write it: `targets[0].due`; names that are not plain are quoted and cut. '' for an empty path. */
export function formatPath(path: IssuePath): string {
  const steps = path.map((step) => {
    if (typeof step === 'number') return `[${step}]`
    return /^[\w$-]{1,40}$/.test(step) ? `.${step}` : `[${JSON.stringify(step.slice(0, 40))}]`
  })
  return steps.join('').replace(/^\./, '')
}
