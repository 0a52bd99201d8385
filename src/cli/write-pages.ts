/**
 * A step of `npm run build`, after the page itself: writes beside it what is
 * read without the program, for every ledger of the list. `tsx
 * src/cli/write-pages.ts [folder] [--pictures=id,id]`; the folder is dist unless
 * said. Pictures are drawn where the site has an address of its own ("home").
 * `--pictures`: draws those of these commitments alone, wherever; the pages of
 * the others have the site's own.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { readLedgerListText, readLedgerText } from '#src/domain/read-ledger-text.ts'
import { homeFolder } from '#src/url/home-folder.ts'
import { picturePath } from '#src/url/page-paths.ts'
import { drawPictures, dropUnwanted, wantedPictures } from './draw-pictures.ts'
import { siteMap, type MappedPage } from '#src/pages/site-map.ts'
import { writeSite, type SiteFile } from '#src/pages/write-site.tsx'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { pictures: { type: 'string' } } })
const [folder = 'dist'] = positionals
const only = values.pictures === undefined ? null : new Set(values.pictures.split(','))
const ledgers = join(folder, 'ledgers')
const written = new Set<string>()
const mapped: MappedPage[] = []

function write({ path, text }: Pick<SiteFile, 'path'> & { readonly text: string | Uint8Array }): void {
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
  const index = indexLedger(read.ledger)
  const pictured = new Set<string>()
  // A preview asks for a whole address, which nobody knows without a home.
  const wanted = home === null && only === null ? [] : wantedPictures(index, only)
  const faults = await drawPictures(wanted, (page, png) => {
    write({ path: picturePath(page), text: png })
    pictured.add(page)
  })
  for (const fault of faults) console.warn(fault)
  for (const page of writeSite(index, home, { json, licence }, pictured)) {
    write(page)
    if (home !== null && page.path.endsWith('.html'))
      mapped.push({ address: home + page.path, day: read.ledger.edition })
  }
}
if (home === null)
  console.log(
    'No "home" in ledgers/index.json: sitemap.xml, robots.txt, canonical links and the pictures of commitments for link previews are left out.',
  )
else {
  write({ path: 'sitemap.xml', text: siteMap(mapped) })
  write({ path: 'robots.txt', text: `User-agent: *\nAllow: /\nSitemap: ${home}sitemap.xml\n` })
}
dropUnwanted(Date.now())
console.log(`${written.size} files for readers without the program`)
