/** Writes the tables of the ten offices anew into tests/fixtures/offices: `npx tsx tests/generators/by-hand/write.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { csvBytes, xlsxBytes } from '../office-tables/write-sheets.ts'
import { OFFICES } from './offices.ts'

const FOLDER = 'tests/fixtures/offices'

mkdirSync(FOLDER, { recursive: true })
for (const { name, form, sheets } of OFFICES) {
  const [first] = sheets
  if (first)
    writeFileSync(`${FOLDER}/${name}.${form}`, new Uint8Array(form === 'csv' ? csvBytes(first) : xlsxBytes(sheets)))
}
