import { LANGUAGES, type Language } from '#src/domain/terms.ts'
import type { ColumnId } from './columns.ts'
import type { DataRow } from './data-rows.ts'
import { cellText } from './workbook.ts'

const HAN = /\p{Script=Han}/u
const WORD = /[A-Za-z]{3}/
const TEXTS = ['title', 'summary', 'metric', 'progress', 'notes'] as const satisfies readonly ColumnId[]
/** How much of a table must be of one script: the others are names and abbreviations. */
const MOSTLY = 0.8

/** The language of a text by its script; null: of neither, as a number is. */
export function languageOf(text: string): Language | null {
  return HAN.test(text) ? 'zh' : WORD.test(text) ? 'en' : null
}

/** The language that a table is in, by its headings and the texts of its rows; null where they are mixed, or differ. */
export function tableLanguage(headings: Iterable<string>, rows: readonly DataRow[]): Language | null {
  const ofHeadings = mostly([...headings])
  const ofTexts = mostly(rows.flatMap(({ cells }) => TEXTS.map((column) => cellText(cells.get(column)))))
  if (ofTexts === 'none') return ofHeadings === 'none' ? null : ofHeadings
  return ofHeadings === 'none' || ofHeadings === ofTexts ? ofTexts : null
}

function mostly(texts: readonly string[]): Language | 'none' | null {
  const languages = texts.flatMap((text) => languageOf(text) ?? [])
  if (languages.length === 0) return 'none'
  const isMost = (each: Language) =>
    languages.filter((language) => language === each).length >= MOSTLY * languages.length
  return LANGUAGES.find(isMost) ?? null
}
