import { wordTexts } from '#src/texts/words/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import type { FacetCounts, Selection } from '#src/derive/selection/selection.ts'
import { KINDS, REASONS, VERDICTS } from '#src/domain/terms.ts'
import { statusWord } from '#src/format/words.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { VerdictGlyph } from '#src/marks/verdict-glyph.tsx'
import { toggleChoice, toggleNotJudged } from '#src/state/actions.ts'
import { useView } from '#src/state/view-store.ts'
import type { StatusChoice } from '#src/url/view.ts'
import { FacetList, type FacetOption } from './facet-list.tsx'

/** One function a key, for as long as the page is there: a choice is drawn anew where something of it changed. */
const toggle = {
  sector: (id: string) => toggleChoice('sector', id),
  unit: (id: string) => toggleChoice('unit', id),
  status: (id: string) => toggleChoice('status', id),
  kind: (id: string) => toggleChoice('kind', id),
}

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
  return <FacetList title={t.facet.sector} options={options.toSorted(byCount)} limit={8} onToggle={toggle.sector} />
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
  return <FacetList title={t.facet.unit} options={options.toSorted(byCount)} limit={6} onToggle={toggle.unit} />
}

/** Verdicts and, under `unjudged`, all that is not judged: what is overdue and unverified, then its reasons. Those that do not occur in the ledger are left out. */
export function StatusFacet({ selection }: FacetProps) {
  const t = useTexts(screenTexts)
  const lang = useLanguage()
  const chosen: readonly string[] = useView((view) => view.status)
  const counts = selection.facets.status
  const occurs = (each: StatusChoice) => counts.has(each) || chosen.includes(each)
  const whole = chosen.includes('unjudged')
  const optionOf = (value: StatusChoice, change: Partial<FacetOption> = {}): FacetOption => ({
    value,
    name: statusWord(value, lang),
    mark: <VerdictGlyph verdict={value} size={12} />,
    count: countOf(counts, value),
    checked: chosen.includes(value),
    ...change,
  })
  const parts = (['overdue-unverified', ...REASONS] as const).filter(occurs)
  const notJudged = countOf(counts, 'unjudged') + countOf(counts, 'overdue-unverified')
  const options = VERDICTS.flatMap((verdict): readonly FacetOption[] => {
    if (verdict === 'overdue-unverified') return []
    if (verdict !== 'unjudged') return occurs(verdict) ? [optionOf(verdict)] : []
    if (parts.length === 0 && !whole) return []
    const under = parts.map((part) => optionOf(part, { depth: 1.4, ...(whole && { checked: false }) }))
    return [optionOf(verdict, { count: notJudged }), ...under]
  })
  return (
    <FacetList
      title={t.facet.status}
      options={options}
      limit={options.length}
      onToggle={(id) => (id === 'unjudged' ? toggleNotJudged() : toggleChoice('status', id))}
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
  return <FacetList title={t.facet.kind} options={options} limit={options.length} onToggle={toggle.kind} />
}
