/** What has to be known of an .xlsx before it is handed to the reader: that it is safe, how large its sheets are, where cells are merged. */
import type { FileFault, FileNotice } from '#src/desk/sheet/sheet-fault.ts'
import type { Merge } from '#src/desk/sheet/workbook.ts'
import { refuse } from './sheet-file.ts'
import { LIMITS } from './xlsx-limits.ts'
import { readStyles } from './xlsx-number-formats.ts'
import { readRichTexts } from './xlsx-rich-text.ts'
import { readAttribute } from './xml-attribute.ts'
import { sheetExtent, sheetHidden, sheetMerges, sheetOddCells, type OddCell } from './xlsx-sheet-xml.ts'
import { openArchive, zipTexts } from './zip-texts.ts'
import { unpackEntry } from './zip-unpack.ts'

/** What the reader does not say of a sheet. */
interface SheetFacts {
  readonly merges: readonly Merge[]
  readonly odd: readonly OddCell[]
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
  readonly isHidden: boolean
}

const PLAIN: SheetFacts = { merges: [], odd: [], hiddenRows: [], hiddenColumns: [], isHidden: false }

/** `sheets` in the order of the tabs; null: a tab without cells, such as a chart. */
export type Inspected =
  | { readonly ok: true; readonly sheets: readonly (SheetFacts | null)[]; readonly notices: readonly FileNotice[] }
  | { readonly ok: false; readonly fault: FileFault }

/** Bytes unpacked so far, of all. */
export type OnUnpacked = (done: number, total: number) => void

/** Checks an archive and reads what the reader leaves out. Never throws. */
export async function inspectXlsx(bytes: Uint8Array, progress: OnUnpacked): Promise<Inspected> {
  const archive = openArchive(bytes)
  if (!archive.ok) return archive
  if (archive.kind !== 'xlsx') return refuse('not-a-table')
  const { entries } = archive
  const part = zipTexts(bytes, entries)
  const [workbook, relations] = [await part('xl/workbook.xml'), await part('xl/_rels/workbook.xml.rels')]
  if (workbook === null || relations === null) return refuse('damaged')
  const tabs = sheetTabs(workbook, relations)
  const looks = {
    ...readStyles((await part('xl/styles.xml')) ?? ''),
    texts: readRichTexts((await part('xl/sharedStrings.xml')) ?? ''),
  }
  const parts = entries.filter(({ name }) => /\.(?:xml|rels)$/.test(name))
  const total = parts.reduce((sum, { size }) => sum + size, 0)
  const sheets = new Map<string, SheetFacts>()
  let [done, cells] = [0, 0]
  for (const entry of parts) {
    const content = await unpackEntry(bytes, entry)
    if (content === null) return refuse('damaged')
    done += entry.size
    progress(done, total)
    const tab = tabs.find(({ path }) => path === entry.name)
    if (!tab) continue
    const xml = decode(content)
    const { rows, columns } = sheetExtent(xml)
    cells += rows * columns
    if (rows > LIMITS.rows) return refuse('too-many-rows', rows, LIMITS.rows)
    if (columns > LIMITS.columns) return refuse('too-many-columns', columns, LIMITS.columns)
    if (cells > LIMITS.cells) return refuse('too-many-rows', rows, Math.floor(LIMITS.cells / columns))
    const { isHidden } = tab
    sheets.set(entry.name, {
      merges: sheetMerges(xml),
      odd: sheetOddCells(xml, looks),
      ...sheetHidden(xml, rows, columns),
      isHidden,
    })
  }
  const macros = entries.some(({ name }) => name.endsWith('vbaProject.bin'))
  return {
    ok: true,
    sheets: tabs.map(({ path }) => (path === null ? null : (sheets.get(path) ?? PLAIN))),
    notices: macros ? [{ code: 'macros-ignored', detail: '' }] : [],
  }
}

function decode(content: Uint8Array): string {
  return new TextDecoder().decode(content)
}

/** The part of each tab in their order, null for one without cells; whether the tab is shown. */
export function sheetTabs(
  workbook: string,
  relations: string,
): readonly { readonly path: string | null; readonly isHidden: boolean }[] {
  const targets = new Map<string, string>()
  for (const [tag] of relations.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g))
    if (readAttribute(tag, 'Type')?.endsWith('/worksheet') === true)
      targets.set(readAttribute(tag, 'Id') ?? '', readAttribute(tag, 'Target') ?? '')
  return [...workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([tag]) => {
    const target = targets.get(/\s\w+:id="([^"]*)"/.exec(tag)?.[1] ?? '')
    return {
      path: target === undefined ? null : target.startsWith('/') ? target.slice(1) : `xl/${target}`,
      isHidden: /^(?:hidden|veryHidden)$/.test(readAttribute(tag, 'state') ?? ''),
    }
  })
}
