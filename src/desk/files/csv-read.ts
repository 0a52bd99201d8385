import Papa from 'papaparse'
import type { FileNotice } from '#src/desk/sheet/sheet-fault.ts'
import type { SheetRow } from '#src/desk/sheet/workbook.ts'
import { csvCell } from './csv-cell.ts'
import { decodeText } from './csv-decode.ts'
import { refuse, type SheetFileRead } from './sheet-file.ts'
import { LIMITS } from './xlsx-limits.ts'

const DELIMITERS = [',', '\t', ';', '；', '|']
const SAMPLE_ROWS = 40

/**
 * A CSV file as a workbook of one sheet of that name. Encoding and separator
 * are found out; every cell is text or empty, for a CSV does not say which are
 * numbers. A quote without its partner is a fault, for it swallows rows. Never throws.
 */
export function readCsv(bytes: Uint8Array, name: string): SheetFileRead {
  if (bytes.length > LIMITS.file) return refuse('too-big', bytes.length, LIMITS.file)
  if (bytes.length === 0) return refuse('empty-file')
  const decoded = decodeText(bytes)
  if (decoded === null) return refuse('unknown-encoding')
  const [, stated] = /^sep=(.)\r?\n/.exec(decoded.text) ?? []
  const text = stated === undefined ? decoded.text : decoded.text.slice(decoded.text.indexOf('\n') + 1)
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: stated ?? findDelimiter(text),
    preview: LIMITS.rows + 1,
  })
  const unclosed = errors.find(({ type }) => type === 'Quotes')
  if (unclosed) return refuse('quote-open', lineAt(text, unclosed.index ?? 0) + (stated === undefined ? 0 : 1))
  if (data.length > LIMITS.rows) return refuse('too-many-rows', data.length, LIMITS.rows)
  const width = data.reduce((widest, row) => Math.max(widest, row.length), 0)
  if (width > LIMITS.columns) return refuse('too-many-columns', width, LIMITS.columns)
  const last = data.at(-1)
  const rows = (last?.length === 1 && last[0] === '' ? data.slice(0, -1) : data).map((row): SheetRow =>
    row.map(csvCell),
  )
  const ragged = rows.filter((row) => row.length > 1 && row.length !== rows[0]?.length).length
  const notices: readonly FileNotice[] = [
    ...(decoded.isGuess ? [{ code: 'encoding-guessed', detail: decoded.encoding } as const] : []),
    ...(ragged > 0 ? [{ code: 'ragged-rows', detail: String(ragged) } as const] : []),
  ]
  return { ok: true, workbook: [{ name, rows }], notices }
}

/* The line of a place in a text, from 1. */
function lineAt(text: string, at: number): number {
  return text.slice(0, at).split(/\r\n|\r|\n/).length
}

/* The separator that cuts most of the first rows into the same number of cells, and into most; a comma where none cuts. */
function findDelimiter(text: string): string {
  const scores = DELIMITERS.map((delimiter) => {
    const widths = Papa.parse<string[]>(text, { delimiter, preview: SAMPLE_ROWS }).data.map((row) => row.length)
    const commonest =
      widths.filter((width) => width > 1).toSorted((a, b) => count(widths, b) - count(widths, a) || b - a)[0] ?? 0
    return { delimiter, same: count(widths, commonest), width: commonest }
  })
  return (
    scores.toSorted((a, b) => b.same * Math.min(b.width, 4) - a.same * Math.min(a.width, 4) || b.width - a.width)[0]
      ?.delimiter ?? ','
  )
}

function count(widths: readonly number[], width: number): number {
  return width < 2 ? 0 : widths.filter((each) => each === width).length
}
