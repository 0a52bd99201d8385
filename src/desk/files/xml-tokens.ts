/** XML as its tags and texts, one after the other, without building a tree of it. Entities of a document's own are not expanded: nothing can swell. */

/** `tag`: as it stands, for its attributes. An empty tag opens and closes. */
export type XmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly tag: string }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^>]*>|<(\/?)([\w:.-]+)((?:"[^"]*"|'[^']*'|[^<>"'])*)>|([^<]+)|</g
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The text of XML. */
export function xmlText(xml: string): string {
  return xml.replaceAll(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (all, hex: string | undefined, number: string | undefined, name: string | undefined) => {
      if (name !== undefined) return ENTITIES[name] ?? all
      const code = hex === undefined ? Number(number) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : all
    },
  )
}

/** The tags and texts of a document. */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  for (const [tag, data, slash, name, attributes, text] of xml.matchAll(TOKEN)) {
    if (text !== undefined) yield { kind: 'text', text: xmlText(text) }
    else if (data !== undefined) yield { kind: 'text', text: data }
    else if (name !== undefined && slash === '/') yield { kind: 'close', name }
    else if (name !== undefined) {
      yield { kind: 'open', name, tag }
      if (attributes?.endsWith('/') === true) yield { kind: 'close', name }
    }
  }
}
