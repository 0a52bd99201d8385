/** `check FILE…`: validates ledger files with the app's own validator. */
import { readFile } from 'node:fs/promises'
import { readLedgerText } from '#src/domain/read-ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatIssue } from '#src/format/issue.ts'
import { cliWords } from './words.ts'

/** Prints one line for a valid file, or one a fault and a last one that sums up. Returns 0, 1 (faults) or 2 (a file cannot be read). */
export async function check(files: readonly string[], lang: Language, print: (line: string) => void): Promise<number> {
  let code = 0
  for (const file of files)
    code = Math.max(code, await checkFile(file, lang, (sentence) => print(cliWords[lang].line(file, sentence))))
  return code
}

async function checkFile(file: string, lang: Language, say: (sentence: string) => void): Promise<number> {
  const words = cliWords[lang]
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file))
  } catch (error) {
    const reason =
      error instanceof TypeError
        ? words.notUtf8
        : error instanceof Error && 'code' in error
          ? String(error.code)
          : String(error)
    say(words.unreadable(reason))
    return 2
  }
  const result = readLedgerText(text)
  const issues = result.ok ? result.setAside.flatMap((record) => record.issues) : result.issues
  for (const issue of issues) say(formatIssue(issue, lang))
  if (!result.ok) {
    say(words.refused(issues.length))
    return 1
  }
  const { commitments, reports, facts } = result.ledger
  const counts = words.counts({ commitments: commitments.length, reports: reports.length, facts: facts.length })
  say(result.setAside.length === 0 ? words.ok(counts) : words.setAside(result.setAside.length, counts))
  return result.setAside.length === 0 ? 0 : 1
}
