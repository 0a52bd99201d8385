import { screenTexts } from '#src/texts/screen/texts.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { buildRegionTree, type RegionNode } from '#src/derive/regions/tree.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { toggleRegion } from '#src/state/actions.ts'
import { useView } from '#src/state/view-store.ts'
import { FacetList, type FacetOption } from './facet-list.tsx'

function flatten(nodes: readonly RegionNode[]): readonly RegionNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)])
}

/** Regions as an indented list, those with commitments first at each level; a code covers all below it. */
export function RegionFacet({ selection }: { readonly selection: Selection }) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const chosen = useView((view) => view.region)
  const { index } = selection.assessed
  const occurs = selection.facets.region
  const nodes = flatten(buildRegionTree(index, selection))
  const option = (node: RegionNode): FacetOption => ({
    value: node.code,
    name: node.name[lang],
    count: node.count,
    checked: chosen.includes(node.code),
    depth: node.depth,
  })
  const used = nodes.filter((node) => occurs.has(node.code)).map(option)
  const unused = nodes.filter((node) => !occurs.has(node.code)).map((node) => ({ ...option(node), depth: 1 }))
  return (
    <FacetList
      title={t.facet.region}
      options={[...used, ...unused]}
      limit={used.length}
      onToggle={(code) => toggleRegion(code, index.regions)}
    />
  )
}
