import type { Licence } from '#src/domain/ledger-list.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { dataFolder } from '#src/url/page-paths.ts'
import type { Site } from '../site.ts'
import { tableCsv } from './csv.ts'
import { packageDescriptor, type PackagedFile } from './descriptor.ts'
import { TABLES } from './tables.ts'

/** A ledger's own file, and the licence of its data; null: none is stated. */
export interface LedgerFile {
  readonly json: string
  readonly licence: Licence | null
}

/** What lies in a ledger's folder of data: its own file, a table each of CSV, and the package that describes them. */
export interface Dataset {
  readonly files: readonly PackagedFile[]
  readonly licence: Licence | null
}

const sizeOf = (text: string): number => new TextEncoder().encode(text).byteLength

function filesOf(ledger: Ledger, json: string): readonly PackagedFile[] {
  const tables = TABLES.map((of): PackagedFile => {
    const text = tableCsv(of, ledger)
    return { name: `${of.name}.csv`, text, size: sizeOf(text), table: { of, rows: of.rowsOf(ledger).length } }
  })
  return [{ name: 'ledger.json', text: json, size: sizeOf(json), table: null }, ...tables]
}

/** The data of a site's ledger, whole, as the package's own description comes last. */
export function buildDataset({ assessed: { index }, home }: Site, { json, licence }: LedgerFile): Dataset {
  const { ledger } = index
  const files = filesOf(ledger, json)
  const page = home === null ? null : new URL(dataFolder(ledger.id), home).href
  const text = packageDescriptor(ledger, files, { home: page, licence })
  return { files: [...files, { name: 'datapackage.json', text, size: sizeOf(text), table: null }], licence }
}
