/** `npm run demo`: writes public/ledgers/demo.json. */
import { writeFileSync } from 'node:fs'
import { buildDemo } from './build-demo.ts'
import { serialiseLedger } from './serialise.ts'

const file = new URL('../../public/ledgers/demo.json', import.meta.url)
const text = serialiseLedger(buildDemo())
writeFileSync(file, text)
process.stdout.write(`${file.pathname}: ${text.length} characters\n`)
