import type { Ledger } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import type { Finding } from './open-ledger-file.ts'
import { cliTexts } from '#src/texts/cli/texts.ts'

/** Says what was found in a file, one finding a line. Returns how many cells or rows were not taken. */
export function sayFindings(
  file: string,
  findings: readonly Finding[],
  lang: Language,
  say: (line: string) => void,
): number {
  const words = cliTexts(lang)
  for (const { level, text } of findings) say(words.line(file, level === 'note' ? words.note(text) : text))
  return findings.reduce((sum, { level, count }) => (level === 'error' ? sum + count : sum), 0)
}

/** What a ledger holds, in numbers. */
export function countsLine({ commitments, reports, facts }: Ledger, lang: Language): string {
  return cliTexts(lang).counts({ commitments: commitments.length, reports: reports.length, facts: facts.length })
}
