/** `schema [--check]`: writes the published JSON Schema, or tells whether it is current. */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { ledgerJsonSchema } from '#src/domain/json-schema.ts'
import type { Language } from '#src/domain/terms.ts'
import { cliWords } from './words.ts'

/** Where the schema is published, whatever the working directory. */
export const SCHEMA_FILE = fileURLToPath(new URL('../../public/ledgers/ledger.schema.json', import.meta.url))

/** The text of the schema file, ready to write. */
export function schemaText(): string {
  return `${JSON.stringify(ledgerJsonSchema(), null, 2)}\n`
}

/** Returns 0, or 1 where `onlyCompare` finds the file missing or stale. */
export async function schema(
  onlyCompare: boolean,
  lang: Language,
  print: (line: string) => void,
  file = SCHEMA_FILE,
): Promise<number> {
  const words = cliWords[lang]
  if (!onlyCompare) {
    await writeFile(file, schemaText())
    print(words.schemaWritten(file))
    return 0
  }
  const isCurrent = (await readFile(file, 'utf8').catch(() => null)) === schemaText()
  print(isCurrent ? words.schemaCurrent(file) : words.schemaStale(file))
  return isCurrent ? 0 : 1
}
