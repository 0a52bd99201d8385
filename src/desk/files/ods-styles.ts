/** The looks that matter of an OpenDocument's styles, by their names. */
import { readAttribute } from './xml-attribute.ts'
import { xmlTokens } from './xml-tokens.ts'

/** Styles that strike through, that raise their text, and of tables that are not shown. */
export interface OdsStyles {
  readonly struck: ReadonlySet<string>
  readonly raised: ReadonlySet<string>
  readonly hiddenTables: ReadonlySet<string>
}

/** Reads the styles of these parts; a style has the looks of the one it is based on. */
export function readOdsStyles(parts: readonly string[]): OdsStyles {
  const [struck, raised, hiddenTables] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const plain = new Set<string>()
  const parents = new Map<string, string>()
  let name = ''
  for (const part of parts)
    for (const token of xmlTokens(part)) {
      if (token.kind !== 'open') continue
      const { tag } = token
      if (token.name === 'office:body') break
      if (token.name === 'style:style') {
        name = readAttribute(tag, 'style:name') ?? ''
        const parent = readAttribute(tag, 'style:parent-style-name')
        if (parent !== null && parent !== name) parents.set(name, parent)
      } else if (token.name === 'style:text-properties') {
        const line =
          readAttribute(tag, 'style:text-line-through-style') ?? readAttribute(tag, 'style:text-line-through-type')
        if (line === 'none') plain.add(name)
        else if (line !== null) struck.add(name)
        if (/^super\b|^[1-9]\d*%/.test(readAttribute(tag, 'style:text-position') ?? '')) raised.add(name)
      } else if (token.name === 'style:table-properties' && readAttribute(tag, 'table:display') === 'false')
        hiddenTables.add(name)
    }
  for (const child of parents.keys()) {
    let at: string | undefined = child
    for (let step = 0; at !== undefined && step < 20; step += 1) {
      if (struck.has(at)) struck.add(child)
      if (plain.has(at) || struck.has(at)) break
      at = parents.get(at)
    }
  }
  return { struck, raised, hiddenTables }
}
