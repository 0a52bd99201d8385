/** datapackage.json: what a ledger's tables are, in the words of the Data Package standard. Version 2, with the names of version 1 beside them that older readers look for. */
import type { Ledger, Text } from '#src/domain/ledger.ts'
import type { Licence } from '#src/domain/ledger-list.ts'
import { LANGUAGES } from '#src/domain/terms.ts'
import { datasetTexts } from '#src/texts/dataset/texts.ts'
import type { Column } from './column.ts'
import type { Reference, Table } from './table.ts'

/** A file of the package. `table`: null for one that is none. */
export interface PackagedFile {
  readonly name: string
  readonly text: string
  /** In bytes. */
  readonly size: number
  readonly table: { readonly of: Table; readonly rows: number } | null
}

type Json = Readonly<Record<string, unknown>>

/* The standard has one title for all languages. */
const inAll = (text: Text): string => LANGUAGES.map((lang) => text[lang]).join(' / ')

function fieldOf({ name, type, format, title, required, choices, pattern }: Omit<Column<unknown>, 'cell'>): Json {
  const constraints = {
    ...(required ? { required } : {}),
    ...(pattern === undefined ? {} : { pattern }),
    ...(choices ? { enum: choices.codes } : {}),
  }
  return {
    name,
    type,
    ...(format ? { format } : {}),
    title: inAll(title),
    ...(choices
      ? {
          categories: choices.codes.map((value) => ({
            value,
            label: LANGUAGES.map((lang) => choices.word(value, lang)).join(' / '),
          })),
        }
      : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  }
}

function foreignKey(of: Table, { columns, table, to }: Reference): Json {
  // A table's own rows are named by an empty name.
  return { fields: columns, reference: { resource: table === of.name ? '' : table, fields: to } }
}

function resourceOf({ name, size, table }: PackagedFile): Json {
  if (table === null)
    return { name: 'ledger', path: name, format: 'json', mediatype: 'application/json', encoding: 'utf-8', bytes: size }
  const { of } = table
  return {
    name: of.name,
    path: name,
    type: 'table',
    profile: 'tabular-data-resource',
    title: LANGUAGES.map((lang) => datasetTexts(lang).tables[of.name]).join(' / '),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: size,
    schema: {
      fields: of.columns.map(fieldOf),
      primaryKey: of.key,
      ...(of.references.length > 0 ? { foreignKeys: of.references.map((each) => foreignKey(of, each)) } : {}),
      missingValues: [''],
    },
  }
}

/** The descriptor of a ledger's package. `home`: the page that shows it; null: it has no public address. */
export function packageDescriptor(
  ledger: Ledger,
  files: readonly PackagedFile[],
  { home, licence }: { readonly home: string | null; readonly licence: Licence | null },
): string {
  const { id, title, description, edition, sources } = ledger
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: id,
    title: inAll(title),
    description: inAll(description),
    version: edition,
    created: `${edition}T00:00:00Z`,
    ...(home === null ? {} : { homepage: home }),
    ...(licence === null ? {} : { licenses: [{ name: licence.name, path: licence.url }] }),
    ...(sources.length === 0
      ? {}
      : { sources: sources.map((each) => ({ title: inAll(each.title), ...(each.url ? { path: each.url } : {}) })) }),
    resources: files.map(resourceOf),
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`
}
