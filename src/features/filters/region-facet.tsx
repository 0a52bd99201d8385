import { screenTexts } from '#src/texts/screen/texts.ts'
import { useCallback, useState } from 'react'
import type { Selection } from '#src/derive/selection/selection.ts'
import { buildRegionTree, type RegionNode } from '#src/derive/regions/tree.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { toggleRegion } from '#src/state/actions.ts'
import { useView } from '#src/state/view-store.ts'
import { FacetList, type FacetOption } from './facet-list.tsx'

function holds(node: RegionNode, chosen: readonly string[]): boolean {
  return node.children.some((each) => chosen.includes(each.code) || holds(each, chosen))
}

/** Regions as an indented list, those with commitments first at each level; a code covers all below it. What lies in a city is folded under it, except where it is chosen. */
export function RegionFacet({ selection }: { readonly selection: Selection }) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const chosen = useView((view) => view.region)
  // What the reader opened and closed; of the others, those with a choice inside are open.
  const [turned, turn] = useState<Readonly<Record<string, boolean>>>({})
  const { index } = selection.assessed
  const choose = useCallback((code: string) => toggleRegion(code, index.regions), [index])
  const occurs = selection.facets.region
  const option = (node: RegionNode): FacetOption => ({
    value: node.code,
    name: node.name[lang],
    count: node.count,
    checked: chosen.includes(node.code),
    depth: node.depth,
  })
  const list = (nodes: readonly RegionNode[]): readonly FacetOption[] =>
    nodes.flatMap((node) => {
      const below = node.children.filter((each) => occurs.has(each.code))
      if (!occurs.has(node.code)) return []
      if (below.length === 0) return [option(node)]
      if (node.depth === 0) return [option(node), ...list(below)]
      const open = turned[node.code] ?? holds(node, chosen)
      const onToggle = () => turn({ ...turned, [node.code]: !open })
      return [
        { ...option(node), fold: { open, label: t.unfold(node.name[lang]), onToggle } },
        ...(open ? list(below) : []),
      ]
    })
  const tree = buildRegionTree(index, selection)
  const used = list(tree)
  const unused = flatten(tree)
    .filter((node) => !occurs.has(node.code))
    .map((node) => ({ ...option(node), depth: 1 }))
  return <FacetList title={t.facet.region} options={[...used, ...unused]} limit={used.length} onToggle={choose} />
}

function flatten(nodes: readonly RegionNode[]): readonly RegionNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)])
}
