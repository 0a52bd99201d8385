/** `fill-schema [--check]`: writes the published JSON Schema from the one schema in the code, or tells whether it is current. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { ledgerJsonSchema } from '#src/domain/json-schema.ts'
import type { Call, ExitCode } from './call.ts'
import { writeOut } from './files.ts'
import { cliTexts } from '#src/texts/cli/texts.ts'

/** Where the schema is published, whatever the working directory. */
export const SCHEMA_FILE = fileURLToPath(new URL('../../public/ledgers/ledger.schema.json', import.meta.url))

/** The text of the schema file, ready to write. */
export function schemaText(): string {
  return `${JSON.stringify(ledgerJsonSchema(), null, 2)}\n`
}

/** Writes the file; with --check returns 1 where it is missing or stale. */
export async function fillSchema(
  { options, lang, print }: Pick<Call, 'options' | 'lang' | 'print'>,
  file = SCHEMA_FILE,
): Promise<ExitCode> {
  const words = cliTexts(lang)
  if (!options.has('check')) {
    await writeOut(file, schemaText(), true)
    print(words.schemaWritten(file))
    return 0
  }
  const isCurrent = (await readFile(file, 'utf8').catch(() => null)) === schemaText()
  print(isCurrent ? words.schemaCurrent(file) : words.schemaStale(file))
  return isCurrent ? 0 : 1
}
