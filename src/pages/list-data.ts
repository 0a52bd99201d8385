import type { Item } from '#src/derive/selection/selection.ts'
import { LANGUAGE_TAGS } from '#src/domain/languages.ts'
import { wholeAddress, type PageContext } from './site.ts'

/** What machines are told of a list, in schema.org's words: a part of a dataset, with its records where they have whole addresses. */
export function listData(
  context: PageContext,
  name: string,
  items: readonly Item[],
): Readonly<Record<string, unknown>> {
  const { site, lang } = context
  const { ledger } = site.assessed.index
  const address = wholeAddress(context)
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name,
    inLanguage: LANGUAGE_TAGS[lang],
    dateModified: ledger.edition,
    ...(address === null ? {} : { url: address }),
    isPartOf: { '@type': 'Dataset', name: ledger.title[lang], description: ledger.description[lang] },
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: items.length,
      itemListElement: items.map(({ commitment }, place) => ({
        '@type': 'ListItem',
        position: place + 1,
        name: commitment.title[lang],
        ...(address === null
          ? {}
          : { url: wholeAddress({ ...context, at: { kind: 'record', id: commitment.id } }) ?? undefined }),
      })),
    },
  }
}
