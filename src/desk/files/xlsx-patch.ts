/** The bytes of an .xlsx with values put into cells of one sheet: every other part of the file stays byte for byte as it is. */
import { sheetTabs } from './xlsx-inspect.ts'
import { setCells, type CellEdit, type NotSet } from './xlsx-set-cells.ts'
import { readAttribute } from './xml-attribute.ts'
import { readZipDirectory } from './zip-directory.ts'
import { replaceEntries } from './zip-replace.ts'
import { unpackEntry } from './zip-unpack.ts'

const WORKBOOK = 'xl/workbook.xml'

/** The file, and why some cells were not set. */
export interface PatchedXlsx {
  readonly bytes: ArrayBuffer
  readonly notSet: ReadonlyMap<CellEdit, NotSet>
}

/**
 * Sets cells of the sheet of that name. Where the file has formulas, its list of sheets is told that they be worked out
 * again when it is opened: what they show was worked out from the old values.
 * Null where the file cannot be patched.
 */
export async function patchXlsx(
  bytes: ArrayBuffer,
  sheet: string,
  edits: readonly CellEdit[],
): Promise<PatchedXlsx | null> {
  const all = new Uint8Array(bytes)
  const entries = readZipDirectory(all) ?? []
  const textOf = async (name: string) => {
    const entry = entries.find((each) => each.name === name)
    const content = entry ? await unpackEntry(all, entry) : null
    return content && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  }
  try {
    const [workbook, relations] = [await textOf(WORKBOOK), await textOf('xl/_rels/workbook.xml.rels')]
    if (workbook === null || relations === null) return null
    const paths = sheetTabs(workbook, relations).map(({ path: of }) => of)
    const path = paths[sheetNames(workbook).indexOf(sheet)] ?? null
    const xml = path === null ? null : await textOf(path)
    if (path === null || xml === null) return null
    const { xml: set, notSet } = setCells(xml, edits)
    if (set === xml) return { bytes, notSet }
    const utf8 = new TextEncoder()
    const contents = new Map([[path, utf8.encode(set)]])
    if (await hasFormulas(textOf, paths)) contents.set(WORKBOOK, utf8.encode(workedOutAgain(workbook)))
    const patched = await replaceEntries(all, contents)
    return patched && { bytes: patched, notSet }
  } catch {
    return null
  }
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/* The names on the tabs, in their order. */
function sheetNames(workbook: string): readonly string[] {
  return [...workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([tag]) =>
    (readAttribute(tag, 'name') ?? '').replaceAll(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
      const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
      return name.startsWith('#') ? String.fromCodePoint(code) : (SIGNS[name] ?? whole)
    }),
  )
}

async function hasFormulas(
  textOf: (name: string) => Promise<string | null>,
  paths: readonly (string | null)[],
): Promise<boolean> {
  for (const path of paths) if (path !== null && /<(?:\w+:)?f[\s>]/.test((await textOf(path)) ?? '')) return true
  return false
}

function workedOutAgain(workbook: string): string {
  const [tag] = /<(?:\w+:)?calcPr\b[^<>]*>/.exec(workbook) ?? []
  if (tag !== undefined) {
    const plain = tag.replace(/\sfullCalcOnLoad="[^"]*"/, '')
    return workbook.replace(
      tag,
      plain.replace(/\s*\/?>$/, (end) => ` fullCalcOnLoad="1"${end.trimStart()}`),
    )
  }
  /* Its place in the order of parts. */
  const after = ['</definedNames>', '</externalReferences>', '<functionGroups', '</sheets>']
  const [found = ''] = after.flatMap(
    (mark) =>
      new RegExp(mark.replace('</', '</(?:\\w+:)?') + (mark.endsWith('>') ? '' : '[^<>]*/>')).exec(workbook)?.[0] ?? [],
  )
  const prefix = /^<\/?(\w+:)?/.exec(found)?.[1] ?? ''
  return found === '' ? workbook : workbook.replace(found, (mark) => `${mark}<${prefix}calcPr fullCalcOnLoad="1"/>`)
}
