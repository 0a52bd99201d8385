/** Texts too long for a cell of a spreadsheet, set apart in a sheet of their own and put back. */
import { cellText, type SheetCell, type SheetRow, type Workbook } from './workbook.ts'

/** Excel refuses more than 32,767 UTF-16 units in a cell. */
const LONGEST_CELL = 32_000
const SHEET = '长文本 Long texts'
const MARK = /^〔长文本(\d+)〕$/

/**
 * The workbook with every text that no cell can hold replaced by a mark, and
 * a last sheet with the texts in pieces. A text that looks like a mark is set
 * apart too, so that each mark means one text.
 */
export function cutLongTexts(workbook: Workbook): Workbook {
  const pieces: SheetRow[] = []
  let count = 0
  const cut = (cell: SheetCell): SheetCell => {
    if (typeof cell !== 'string' || (cell.length <= LONGEST_CELL && !MARK.test(cell))) return cell
    count += 1
    pieces.push(...piecesOf(cell).map((piece) => [count, piece]))
    return `〔长文本${count}〕`
  }
  const tables = mapCells(workbook, cut)
  if (count === 0) return tables
  return [
    ...tables,
    {
      name: SHEET,
      rows: [['No.', 'Text'], ...pieces],
      layout: { columns: [{ width: 8 }, { width: 80, wraps: true }], headingRows: 1 },
    },
  ]
}

/** The workbook with the texts put back into their cells, without the sheet that held them. */
export function joinLongTexts(workbook: Workbook): Workbook {
  const sheet = workbook.find(({ name }) => name === SHEET)
  if (!sheet) return workbook
  const texts = new Map<string, string>()
  for (const [number, piece] of sheet.rows.slice(1))
    texts.set(cellText(number), (texts.get(cellText(number)) ?? '') + cellText(piece))
  const join = (cell: SheetCell): SheetCell => {
    const number = typeof cell === 'string' ? MARK.exec(cell)?.[1] : undefined
    return number === undefined ? cell : (texts.get(number) ?? cell)
  }
  return mapCells(
    workbook.filter((table) => table !== sheet),
    join,
  )
}

/* No character is cut in two. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = []
  for (let start = 0; start < text.length;) {
    const end = start + LONGEST_CELL
    const cutsPair = /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) && end < text.length
    pieces.push(text.slice(start, cutsPair ? end - 1 : end))
    start = cutsPair ? end - 1 : end
  }
  return pieces
}

/* Rows in which nothing changes stay the same rows. */
function mapCells(workbook: Workbook, change: (cell: SheetCell) => SheetCell): Workbook {
  return workbook.map((table) => ({
    ...table,
    rows: table.rows.map((row) => {
      const changed = row.map(change)
      return changed.every((cell, at) => cell === row[at]) ? row : changed
    }),
  }))
}
