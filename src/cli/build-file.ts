/** `npm run build:file [-- --ledger FILE]`: one HTML file with the app and its ledgers, opened by double-click. */
import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'vite'
import { formatIssue } from '#src/format/issue.ts'
import { readLedgerText } from '#src/domain/read-ledger.ts'

const OUT = 'dist-file'

function ledgerAsked(words: readonly string[]): string | null {
  if (words.length === 0) return null
  const [option, file, ...more] = words
  if (option === '--ledger' && file !== undefined && more.length === 0) return resolve(file)
  console.error('Usage: npm run build:file [-- --ledger FILE]')
  process.exit(2)
}

const file = ledgerAsked(process.argv.slice(2))
if (file !== null) {
  const result = readLedgerText(readFileSync(file, 'utf8'))
  if (!result.ok) {
    for (const issue of result.issues) console.error(formatIssue(issue, 'zh'))
    process.exit(1)
  }
  process.env['DUIXIAN_LEDGER'] = file
}
await build({ mode: 'file', logLevel: 'warn', build: { outDir: OUT, emptyOutDir: true } })
mkdirSync(OUT, { recursive: true })
copyFileSync(`${OUT}/index.html`, `${OUT}/duixian.html`)
rmSync(`${OUT}/index.html`)
console.log(`${OUT}/duixian.html, ${Math.round(statSync(`${OUT}/duixian.html`).size / 1000)} kB: open it by double-click.`)
