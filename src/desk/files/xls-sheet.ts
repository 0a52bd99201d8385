/** The cells of one sheet of an .xls. */
import { NO_RESULT, type Merge, type SheetCell } from '#src/desk/sheet/workbook.ts'
import { fontOf, type XlsGlobals } from './xls-globals.ts'
import { XlsReader, xlsRecords, type XlsRecord, type XlsText } from './xls-records.ts'
import { raised, type TextRun } from './xlsx-rich-text.ts'

/** A cell before its format is looked at. */
export interface XlsCell {
  readonly row: number
  readonly column: number
  readonly style: number
  readonly value: SheetCell
  /** The parts of a text with fonts of its own. */
  readonly runs?: readonly TextRun[]
}

export interface XlsSheet {
  readonly cells: readonly XlsCell[]
  readonly merges: readonly Merge[]
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
  readonly hidesZeros: boolean
}

const BEGIN = 0x809
const END = 0x0a
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
}

interface Building {
  readonly cells: XlsCell[]
  readonly merges: Merge[]
  readonly hiddenRows: number[]
  readonly hiddenColumns: number[]
  hidesZeros: boolean
  /** The cell of a formula whose text is still to come. */
  waiting: Omit<XlsCell, 'value'> | null
}

/** Reads the records of a sheet. */
export function readXlsSheet(stream: Uint8Array, at: number, globals: XlsGlobals): XlsSheet {
  const sheet: Building = { cells: [], merges: [], hiddenRows: [], hiddenColumns: [], hidesZeros: false, waiting: null }
  let depth = 0
  for (const record of xlsRecords(stream, at)) {
    if (record.type === BEGIN) depth += 1
    else if (record.type === END) {
      depth -= 1
      if (depth <= 0) break
    } else if (depth === 1) readRecord(sheet, record, globals)
  }
  return sheet
}

function readRecord(sheet: Building, { type, parts }: XlsRecord, globals: XlsGlobals): void {
  const from = new XlsReader(parts)
  switch (type) {
    case 0x208: {
      const row = from.short()
      from.skip(10)
      if ((from.short() & 0x20) !== 0) sheet.hiddenRows.push(row)
      return
    }
    case 0x7d: {
      const [first, last] = [from.short(), from.short()]
      from.skip(4)
      if ((from.short() & 1) !== 0)
        for (let at = first; at <= Math.min(last, 255); at += 1) sheet.hiddenColumns.push(at)
      return
    }
    case 0x23e:
      sheet.hidesZeros = (from.short() & 0x10) === 0
      return
    case 0xe5:
      for (let left = from.short(); left > 0; left -= 1) {
        const [top, bottom, start, end] = [from.short(), from.short(), from.short(), from.short()]
        sheet.merges.push({ top, left: start, bottom, right: end })
      }
      return
    case 0x207:
      if (sheet.waiting) sheet.cells.push({ ...sheet.waiting, value: from.text(2).text })
      sheet.waiting = null
      return
    default:
      readCells(sheet, type, from, globals)
  }
}

function readCells(sheet: Building, type: number, from: XlsReader, { texts, fonts }: XlsGlobals): void {
  if (![0x203, 0x27e, 0xbd, 0xfd, 0x204, 0xd6, 0x205, 0x06].includes(type)) return
  const [row, column] = [from.short(), from.short()]
  if (type === 0xbd) {
    const count = Math.floor((from.parts.reduce((sum, { length }) => sum + length, 0) - 6) / 6)
    for (let at = 0; at < count; at += 1)
      sheet.cells.push({ row, column: column + at, style: from.short(), value: shortNumber(from.long()) })
    return
  }
  const place = { row, column, style: from.short() }
  if (type === 0x06) readFormula(sheet, place, from)
  else if (type === 0xfd) sheet.cells.push({ ...place, ...sharedText(texts[from.long()], fonts) })
  else sheet.cells.push({ ...place, value: valueOf(type, from) })
}

function valueOf(type: number, from: XlsReader): SheetCell {
  if (type === 0x203) return number(from)
  if (type === 0x27e) return shortNumber(from.long())
  if (type !== 0x205) return from.text(2).text
  const value = from.byte()
  return from.byte() === 1 ? (ERRORS[value] ?? '#VALUE!') : value === 1
}

function sharedText(text: XlsText | undefined, fonts: XlsGlobals['fonts']): Pick<XlsCell, 'value' | 'runs'> {
  if (!text) throw new RangeError('text')
  if (text.runs.length === 0) return { value: text.text }
  const runs = runsOf(text, fonts)
  return { value: runs.map((run) => run.text).join(''), runs }
}

/* The result of a formula: a number, or what its first byte says. */
function readFormula(sheet: Building, place: Omit<XlsCell, 'value'>, from: XlsReader): void {
  const bytes = Array.from({ length: 8 }, () => from.byte())
  const [kind = 0, , value = 0] = bytes
  sheet.waiting = null
  if (bytes[6] !== 0xff || bytes[7] !== 0xff)
    sheet.cells.push({ ...place, value: new DataView(Uint8Array.from(bytes).buffer).getFloat64(0, true) })
  else if (kind === 0) sheet.waiting = place
  else if (kind === 1) sheet.cells.push({ ...place, value: value === 1 })
  else if (kind === 2) sheet.cells.push({ ...place, value: ERRORS[value] ?? NO_RESULT })
}

function number(from: XlsReader): number {
  const bytes = Uint8Array.from({ length: 8 }, () => from.byte())
  return new DataView(bytes.buffer).getFloat64(0, true)
}

/* Thirty bits of a whole number or of the upper part of another, perhaps a hundred times too large. */
function shortNumber(bits: number): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setUint32(4, (bits & 0xfffffffc) >>> 0, true)
  const value = (bits & 2) === 0 ? view.getFloat64(0, true) : (bits | 0) >> 2
  return (bits & 1) === 0 ? value : Number((value / 100).toPrecision(15))
}

/* Before the first font that a text names it is set in that of its cell. */
function runsOf({ text, runs }: XlsText, fonts: XlsGlobals['fonts']): readonly TextRun[] {
  const starts = [0, ...runs.map(({ at }) => at)]
  return starts.flatMap((start, index): readonly TextRun[] => {
    const part = text.slice(start, starts[index + 1] ?? text.length)
    const run = runs[index - 1]
    if (part === '') return []
    if (!run) return [{ text: part, isStruck: null }]
    const { isStruck, isRaised } = fontOf(fonts, run.font)
    return [{ text: isRaised ? raised(part) : part, isStruck }]
  })
}
