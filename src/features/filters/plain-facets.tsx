import { wordTexts } from '#src/texts/words/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import type { FacetCounts, Selection } from '#src/derive/selection/selection.ts'
import { KINDS, REASONS, VERDICTS } from '#src/domain/terms.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { VerdictGlyph } from '#src/marks/verdict-glyph.tsx'
import { toggleChoice } from '#src/state/actions.ts'
import { useView } from '#src/state/view-store.ts'
import { FacetList, type FacetOption } from './facet-list.tsx'

interface FacetProps {
  readonly selection: Selection
}

const byCount = (a: FacetOption, b: FacetOption): number => b.count - a.count
const countOf = (counts: FacetCounts, value: string): number => counts.get(value) ?? 0

/** Sectors, those with most items first. */
export function SectorFacet({ selection }: FacetProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const chosen = useView((view) => view.sector)
  const options = selection.assessed.index.ledger.sectors.map(({ id, name }) => ({
    value: id,
    name: name[lang],
    count: countOf(selection.facets.sector, id),
    checked: chosen.includes(id),
  }))
  return (
    <FacetList
      title={t.facet.sector}
      options={options.toSorted(byCount)}
      limit={8}
      onToggle={(id) => toggleChoice('sector', id)}
    />
  )
}

/** Responsible units (lead only), those with most items first; units that lead nothing are left out. */
export function UnitFacet({ selection }: FacetProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const chosen = useView((view) => view.unit)
  const options = selection.assessed.index.ledger.organisations
    .filter(({ id }) => selection.facets.unit.has(id))
    .map(({ id, name }) => ({
      value: id,
      name: name[lang],
      count: countOf(selection.facets.unit, id),
      checked: chosen.includes(id),
    }))
  return (
    <FacetList
      title={t.facet.unit}
      options={options.toSorted(byCount)}
      limit={6}
      onToggle={(id) => toggleChoice('unit', id)}
    />
  )
}

/** Verdicts and, under `unjudged`, its reasons; those that do not occur in the ledger are left out. */
export function StatusFacet({ selection }: FacetProps) {
  const t = useTexts(screenTexts)
  const w = useTexts(wordTexts)
  const chosen: readonly string[] = useView((view) => view.status)
  const seen = selection.facets.status
  const verdicts = VERDICTS.filter((verdict) => seen.has(verdict) || chosen.includes(verdict))
  const options = verdicts.flatMap((verdict): readonly FacetOption[] => [
    {
      value: verdict,
      name: w.verdicts[verdict].word,
      mark: <VerdictGlyph verdict={verdict} size={12} />,
      count: countOf(selection.facets.status, verdict),
      checked: chosen.includes(verdict),
    },
    ...(verdict === 'unjudged' ? REASONS.filter((reason) => seen.has(reason) || chosen.includes(reason)) : []).map(
      (reason) => ({
        value: reason,
        name: w.reasons[reason].word,
        mark: <VerdictGlyph verdict={reason} size={12} />,
        count: countOf(selection.facets.status, reason),
        checked: chosen.includes(reason),
        depth: 1.4,
      }),
    ),
  ])
  return (
    <FacetList
      title={t.facet.status}
      options={options}
      limit={options.length}
      onToggle={(id) => toggleChoice('status', id)}
    />
  )
}

/** Measured, milestone, direction. */
export function KindFacet({ selection }: FacetProps) {
  const t = useTexts(screenTexts)
  const w = useTexts(wordTexts)
  const chosen: readonly string[] = useView((view) => view.kind)
  const options = KINDS.map((kind) => ({
    value: kind,
    name: w.kinds[kind].word,
    count: countOf(selection.facets.kind, kind),
    checked: chosen.includes(kind),
  }))
  return (
    <FacetList
      title={t.facet.kind}
      options={options}
      limit={options.length}
      onToggle={(id) => toggleChoice('kind', id)}
    />
  )
}
