import type { FileFault } from '#src/desk/sheet/sheet-fault.ts'
import { refuse } from './sheet-file.ts'
import { LIMITS } from './xlsx-limits.ts'
import { readZipDirectory, type ZipEntry } from './zip-directory.ts'
import { unpackEntry } from './zip-unpack.ts'

/** The text of a part of an archive by its name; null where there is none, or it is broken. */
export type ZipTexts = (name: string) => Promise<string | null>

/** Archives that are documents of an office, told by the parts that they hold. */
export type ArchiveKind = 'xlsx' | 'ods' | 'docx'

/** What an archive is, or why it is not opened: nothing is unpacked yet. */
export type Archive =
  | { readonly ok: true; readonly kind: ArchiveKind; readonly entries: readonly ZipEntry[] }
  | { readonly ok: false; readonly fault: FileFault }

/** Looks at the table of contents of an archive. */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = readZipDirectory(bytes)
  if (entries === null) return refuse('damaged')
  const names = new Set(entries.map(({ name }) => name))
  if (entries.length > LIMITS.entries) return refuse('too-many-entries', entries.length, LIMITS.entries)
  if (entries.some(({ isEncrypted }) => isEncrypted)) return refuse('encrypted')
  const size = entries.reduce((sum, entry) => sum + entry.size, 0)
  const swollen = entries.some((entry) => entry.size > LIMITS.ratioFrom && entry.size > entry.packed * LIMITS.ratio)
  if (size > LIMITS.unpacked || swollen) return refuse('bomb', size, LIMITS.unpacked)
  if (names.has('xl/workbook.bin')) return refuse('binary-workbook')
  const kind = names.has('xl/workbook.xml')
    ? ('xlsx' as const)
    : names.has('content.xml') && names.has('mimetype')
      ? ('ods' as const)
      : names.has('word/document.xml')
        ? ('docx' as const)
        : null
  return kind === null ? refuse('not-a-table') : { ok: true, kind, entries }
}

/** The texts of an archive's parts. */
export function zipTexts(bytes: Uint8Array, entries: readonly ZipEntry[]): ZipTexts {
  return async (name) => {
    const entry = entries.find((each) => each.name === name)
    const content = entry ? await unpackEntry(bytes, entry) : null
    return content && new TextDecoder().decode(content)
  }
}
