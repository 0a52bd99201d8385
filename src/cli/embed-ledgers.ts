import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import { contentPolicyTag } from './content-policy.ts'

/** Puts the ledgers into the page itself (data/fetch-bytes.ts looks there first): those of `listFile`, or the one named by DUIXIAN_LEDGER alone. */
export function embedLedgers(listFile: string): Plugin {
  const embed = (path: string, json: string): HtmlTagDescriptor => ({
    tag: 'script',
    attrs: { type: 'application/json', 'data-file': path },
    children: json.replaceAll('<', '\\u003c'),
    injectTo: 'body',
  })
  return {
    name: 'embed-ledgers',
    transformIndexHtml() {
      const policy = contentPolicyTag("'unsafe-inline'", "'none'")
      const own = process.env['DUIXIAN_LEDGER']
      if (own !== undefined) {
        const json = new TextDecoder().decode(readFileSync(own))
        const { id, title, synthetic }: { id: string; title: unknown; synthetic: boolean } = JSON.parse(json)
        const list = { home: null, default: id, ledgers: [{ id, title, synthetic }] }
        return [
          policy,
          embed('./ledgers/index.json', JSON.stringify(list)),
          embed(`./ledgers/${id}.json`, JSON.stringify(JSON.parse(json))),
        ]
      }
      const list: { ledgers: readonly { id: string }[] } = JSON.parse(readFileSync(listFile, 'utf8'))
      const files = ['index', ...list.ledgers.map((ledger) => ledger.id)]
      return [
        policy,
        ...files.map((name) =>
          embed(
            `./ledgers/${name}.json`,
            JSON.stringify(JSON.parse(readFileSync(join(dirname(listFile), `${name}.json`), 'utf8'))),
          ),
        ),
      ]
    },
  }
}
