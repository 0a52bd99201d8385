/**
 * A step of `npm run build`, after the page itself: writes beside it what is
 * read without the program, for every ledger of the list. `tsx
 * src/cli/write-pages.ts [folder]`; the folder is dist unless said.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { readLedgerListText, readLedgerText } from '#src/domain/read-ledger-text.ts'
import { homeFolder } from '#src/url/home-folder.ts'
import { siteMap, type MappedPage } from '#src/pages/site-map.ts'
import { writeSite, type SiteFile } from '#src/pages/write-site.tsx'

const folder = process.argv[2] ?? 'dist'
const ledgers = join(folder, 'ledgers')
const written = new Set<string>()
const mapped: MappedPage[] = []

function write({ path, text }: SiteFile): void {
  if (written.has(path))
    throw new Error(`${path} is written twice: two records ask for the same page. Give one of them another id.`)
  written.add(path)
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

const list = readLedgerListText(readFileSync(join(ledgers, 'index.json'), 'utf8'))
if (!list.ok) throw new Error(`${join(ledgers, 'index.json')} is no list of ledgers: ${JSON.stringify(list.issues)}`)
const home = list.value.home === null ? null : homeFolder(list.value.home)
for (const { id, licence = null } of list.value.ledgers) {
  const file = join(ledgers, `${id}.json`)
  const json = readFileSync(file, 'utf8')
  const read = readLedgerText(json)
  if (!read.ok) throw new Error(`${file} is no ledger: run "npm run ledger -- check ${file}".`)
  for (const page of writeSite(indexLedger(read.ledger), home, { json, licence })) {
    write(page)
    if (home !== null && page.path.endsWith('.html'))
      mapped.push({ address: home + page.path, day: read.ledger.edition })
  }
}
if (home === null)
  console.log('No "home" in ledgers/index.json: sitemap.xml, robots.txt and canonical links are left out.')
else {
  write({ path: 'sitemap.xml', text: siteMap(mapped) })
  write({ path: 'robots.txt', text: `User-agent: *\nAllow: /\nSitemap: ${home}sitemap.xml\n` })
}
console.log(`${written.size} files for readers without the program`)
