import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import { commitmentsAt, isDated } from '#src/derive/written-pages.ts'
import { LANGUAGE_TAGS } from '#src/domain/languages.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { readLedgerListText, readLedgerText } from '#src/domain/read-ledger-text.ts'
import { LANGUAGES } from '#src/domain/terms.ts'
import { pageTexts } from '#src/texts/pages/texts.ts'
import { FOLLOWED, followedPath, pagePath } from '#src/url/page-paths.ts'

/** What can be followed of a whole ledger, as links in a head: its feed in every language, and its calendar where something has a deadline. Each names the edition that it was written for. */
export function linksToFollow(ledger: Ledger): readonly HtmlTagDescriptor[] {
  const dated = commitmentsAt(ledger, { kind: 'index' }).some((each) => isDated(each, ledger.edition))
  return LANGUAGES.flatMap((lang) =>
    (dated ? (['feed', 'calendar'] as const) : (['feed'] as const)).map((what) => ({
      tag: 'link',
      attrs: {
        rel: 'alternate',
        type: FOLLOWED[what].type,
        hreflang: LANGUAGE_TAGS[lang],
        title: pageTexts(lang).followTitle[what](ledger.title[lang]),
        href: `./${followedPath(pagePath(ledger.id, { kind: 'index' }, lang), what)}`,
        'data-edition': ledger.edition,
      },
      injectTo: 'head' as const,
    })),
  )
}

/** A Vite plugin that names in index.html what the build writes beside it to be followed (write-pages.ts), for every ledger of the list. The page itself reads there what was written (data/written-edition.ts). */
export function writtenLinks(listFile: string): Plugin {
  return {
    name: 'written-links',
    apply: 'build',
    transformIndexHtml() {
      const list = readLedgerListText(readFileSync(listFile, 'utf8'))
      // A list or ledger that does not read is named by write-pages.ts, with what is wrong.
      const ids = list.ok ? list.value.ledgers.map(({ id }) => id) : []
      return ids.flatMap((id) => {
        const read = readLedgerText(readFileSync(join(dirname(listFile), `${id}.json`), 'utf8'))
        return read.ok ? linksToFollow(read.ledger) : []
      })
    },
  }
}
