/** What the sheets of an .xls share: texts, fonts, formats, and where each sheet begins. */
import { isDateFormat, shownByFormat, type ShownAs } from './xlsx-number-formats.ts'
import { XlsReader, xlsRecords, type XlsText } from './xls-records.ts'

export interface XlsFont {
  readonly isStruck: boolean
  readonly isRaised: boolean
}

/** The look of a cell. */
export interface XlsStyle {
  readonly font: number
  readonly shown: ShownAs | undefined
  readonly isDate: boolean
}

export interface XlsGlobals {
  readonly sheets: readonly { readonly name: string; readonly at: number; readonly isHidden: boolean }[]
  readonly texts: readonly XlsText[]
  readonly fonts: readonly XlsFont[]
  readonly styles: readonly XlsStyle[]
  /** Days that its numbers count from later than usual. */
  readonly shift: number
  readonly isEncrypted: boolean
}

const TYPES = {
  end: 0x0a,
  password: 0x2f,
  font: 0x31,
  dates: 0x22,
  format: 0x41e,
  style: 0xe0,
  sheet: 0x85,
  texts: 0xfc,
}
/** Of the calendar that begins in 1904. */
const DAYS_TO_1904 = 1462

/** Reads the first part of the stream; null where it is none of Excel 97 and later. */
export function readXlsGlobals(stream: Uint8Array): XlsGlobals | null {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  if (view.getUint16(0, true) !== 0x809 || view.getUint16(4, true) !== 0x600) return null
  const codes = new Map<number, string>()
  const fonts: XlsFont[] = []
  const looks: { font: number; format: number }[] = []
  const sheets: { name: string; at: number; isHidden: boolean }[] = []
  let texts: readonly XlsText[] = []
  let shift = 0
  for (const { type, parts } of xlsRecords(stream, 0)) {
    if (type === TYPES.end) break
    const from = new XlsReader(parts)
    if (type === TYPES.password) return { sheets, texts, fonts, styles: [], shift, isEncrypted: true }
    if (type === TYPES.dates) shift = from.short() === 1 ? DAYS_TO_1904 : 0
    else if (type === TYPES.font) fonts.push(readFont(from))
    else if (type === TYPES.format) codes.set(from.short(), from.text(2).text)
    else if (type === TYPES.style) looks.push({ font: from.short(), format: from.short() })
    else if (type === TYPES.sheet) {
      const [at, state, kind] = [from.long(), from.byte(), from.byte()]
      if (kind === 0) sheets.push({ name: from.text(1).text, at, isHidden: (state & 3) !== 0 })
    } else if (type === TYPES.texts) texts = readTexts(from)
  }
  const styles = looks.map(({ font, format }): XlsStyle => {
    const code = codes.get(format)
    return { font, shown: shownByFormat(String(format), code), isDate: isDateFormat(format, code) }
  })
  return { sheets, texts, fonts, styles, shift, isEncrypted: false }
}

function readFont(from: XlsReader): XlsFont {
  from.short()
  const flags = from.short()
  from.skip(4)
  return { isStruck: (flags & 8) !== 0, isRaised: from.short() === 1 }
}

function readTexts(from: XlsReader): readonly XlsText[] {
  from.long()
  const count = from.long()
  const texts: XlsText[] = []
  for (let at = 0; at < count; at += 1) texts.push(from.text(2))
  return texts
}

/** The font of a number that cells and texts name: there is none of the number 4. */
export function fontOf(fonts: readonly XlsFont[], number: number): XlsFont {
  return fonts[number > 4 ? number - 1 : number] ?? { isStruck: false, isRaised: false }
}
