import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { readLedgerBytes, readLedgerListText } from '#src/domain/read-ledger-text.ts'
import { fingerprint } from '#src/lib/fingerprint.ts'

/** The list of ledgers and those of its ledgers in which nothing is wrong, by the path the page asks for, with their fingerprints. */
function checkedFiles(listFile: string): ReadonlyMap<string, string> {
  const bytes = readFileSync(listFile)
  const list = readLedgerListText(new TextDecoder().decode(bytes))
  if (!list.ok) throw new Error(`${listFile} is no list of ledgers: ${JSON.stringify(list.issues)}`)
  const files = new Map([['./ledgers/index.json', fingerprint(bytes)]])
  for (const { id } of list.value.ledgers) {
    const ledger = readFileSync(join(dirname(listFile), `${id}.json`))
    const read = readLedgerBytes(ledger)
    if (read.ok && read.setAside.length === 0) files.set(`./ledgers/${id}.json`, fingerprint(ledger))
  }
  return files
}

/** Notes in the page which ledgers the build has checked (data/checked.ts reads it): they open without being checked once more. `listFile`: the deployment's list of ledgers. */
export function checkedLedgers(listFile: string): Plugin {
  return {
    name: 'checked-ledgers',
    apply: 'build',
    transformIndexHtml() {
      const content = [...checkedFiles(listFile)].map(([path, print]) => `${path}=${print}`).join(' ')
      return [{ tag: 'meta', attrs: { name: 'duixian-checked', content }, injectTo: 'head' }]
    },
  }
}
