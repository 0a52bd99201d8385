/** An .xls for tests, record by record, with what other writers leave out: fonts that strike through, texts cut in two, hidden rows. */

/** A record: its type and its bytes. */
export type RawRecord = readonly [type: number, data: Uint8Array]

const SECTOR = 512
const FREE = 0xffffffff
const END = 0xfffffffe
const SECTOR_TABLE = 0xfffffffd
/** Smaller streams are kept in another way. */
const LEAST = 4096

const shorts = (...values: readonly number[]) => values.flatMap((value) => [value & 255, (value >> 8) & 255])
const long = (value: number) => shorts(value & 0xffff, (value >>> 16) & 0xffff)
const wide = (text: string) => Array.from({ length: text.length }, (_, at) => shorts(text.charCodeAt(at))).flat()

/** A text as records hold it, every sign in two bytes, with the fonts that begin at places of it. */
export function xlsText(text: string, runs: readonly (readonly [at: number, font: number])[] = []): number[] {
  const flags = runs.length > 0 ? 9 : 1
  const count = runs.length > 0 ? shorts(runs.length) : []
  return [...shorts(text.length), flags, ...count, ...wide(text), ...runs.flatMap(([at, font]) => shorts(at, font))]
}

export const record = (type: number, ...data: readonly number[]): RawRecord => [type, Uint8Array.from(data)]
export const begin = (kind: 5 | 0x10) => record(0x809, ...shorts(0x600, kind, 0, 0), ...long(0), ...long(0))
export const end = () => record(0x0a)
export const font = (isStruck: boolean, isRaised = false) =>
  record(
    0x31,
    ...shorts(220, isStruck ? 8 : 0, 0, 400, isRaised ? 1 : 0),
    0,
    0,
    0,
    0,
    ...xlsText('宋体').slice(0, 1),
    1,
    ...wide('宋体'),
  )
export const style = (fontNumber: number, format = 0) =>
  record(0xe0, ...shorts(fontNumber, format), ...Array.from({ length: 16 }, () => 0))
export const textCell = (row: number, column: number, text: number, xf = 0) =>
  record(0xfd, ...shorts(row, column, xf), ...long(text))
export const row = (at: number, isHidden: boolean) =>
  record(0x208, ...shorts(at, 0, 1, 300, 0, 0, isHidden ? 0x20 : 0, 0))

/** The bytes of a compound file with these globals and the records of one sheet. `password`: the workbook is encrypted. */
export function makeXls(
  shared: readonly RawRecord[],
  cells: readonly RawRecord[],
  name = '表',
): Uint8Array<ArrayBuffer> {
  const tab = (at: number) => record(0x85, ...long(at), 0, 0, name.length, 1, ...wide(name))
  const globals = (at: number) => [begin(5), ...shared, tab(at), end()]
  const start = bytesOf(globals(0)).length
  return compoundFile(Uint8Array.from([...bytesOf(globals(start)), ...bytesOf([begin(0x10), ...cells, end()])]))
}

function bytesOf(records: readonly RawRecord[]): number[] {
  return records.flatMap(([type, data]) => [...shorts(type, data.length), ...data])
}

function compoundFile(stream: Uint8Array): Uint8Array<ArrayBuffer> {
  const sectors = Math.ceil(Math.max(stream.length, LEAST) / SECTOR)
  const bytes = new Uint8Array(SECTOR * (3 + sectors))
  const view = new DataView(bytes.buffer)
  const set = (at: number, values: readonly number[]) =>
    values.forEach((value, step) => view.setUint32(at + step * 4, value, true))
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  bytes.set(shorts(0x3e, 3, 0xfffe, 9, 6), 24)
  set(44, [1, 1, 0, LEAST, END, 0, END, 0, 0])
  set(
    80,
    Array.from({ length: 108 }, () => FREE),
  )
  /* The table: itself, the directory, then the stream. */
  set(
    SECTOR,
    Array.from({ length: SECTOR / 4 }, () => FREE),
  )
  set(SECTOR, [SECTOR_TABLE, END, ...Array.from({ length: sectors }, (_, at) => (at + 1 < sectors ? at + 3 : END))])
  const entry = (at: number, title: string, type: number, first: number, size: number) => {
    const place = SECTOR * 2 + at * 128
    bytes.set(wide(title), place)
    bytes.set(shorts(title.length * 2 + 2), place + 64)
    bytes[place + 66] = type
    set(place + 116, [first, size])
  }
  entry(0, 'Root Entry', 5, END, 0)
  entry(1, 'Workbook', 2, 2, sectors * SECTOR)
  bytes.set(stream, SECTOR * 3)
  return bytes
}
