import { compareTexts } from '#src/texts/compare/texts.ts'
import { useMemo } from 'react'
import { MOST_COMPARED } from '#src/derive/compare/choice.ts'
import { seriesWithYears } from '#src/derive/series/rows.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { nameOfSeries } from '#src/format/series-name.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { setPick, toggleChoice, toggleRegion } from '#src/state/actions.ts'
import { useView } from '#src/state/view-store.ts'
import { Button } from '#src/ui/button.tsx'
import { AddSelect } from './add-select.tsx'
import styles from './compare.module.css'
import pickerStyles from './picker.module.css'
import { ItemPicker } from './item-picker.tsx'

/** Chooses what to compare: regions and units one by one, commitments by name. */
export function ComparePicker({ selection, ofItems }: { readonly selection: Selection; readonly ofItems: boolean }) {
  const lang = useLanguage()
  const texts = useTexts(compareTexts)
  const region = useView((view) => view.region)
  const unit = useView((view) => view.unit)
  const series = useView((view) => view.series)
  const { facets, assessed } = selection
  const { regions, organisations } = assessed.index.ledger
  const years = useMemo(
    () =>
      seriesWithYears(assessed).map(({ id, periods }) => ({
        value: id,
        name: texts.years(nameOfSeries(assessed.index, id, lang), periods),
      })),
    [assessed, texts, lang],
  )
  const options = <Thing extends { readonly name: Readonly<Record<typeof lang, string>> }>(
    things: readonly Thing[],
    idOf: (thing: Thing) => string,
    counts: ReadonlyMap<string, number>,
    chosen: readonly string[],
  ) =>
    things.flatMap((thing) => {
      const count = counts.get(idOf(thing)) ?? 0
      return count > 0 && !chosen.includes(idOf(thing))
        ? [{ value: idOf(thing), name: texts.option(thing.name[lang], count) }]
        : []
    })
  const nameOf = (
    things: ReadonlyMap<string, { readonly name: Readonly<Record<typeof lang, string>> }>,
    ids: readonly string[],
  ) => ids.map((id) => things.get(id)?.name[lang] ?? id)
  const full = (chosen: readonly string[]) => chosen.length >= MOST_COMPARED
  return (
    <div className={pickerStyles.picker}>
      <ItemPicker selection={selection} />
      {ofItems ? (
        <p className={styles.note}>
          {texts.picksFirst}{' '}
          <Button look="plain" onClick={() => setPick([])}>
            {texts.clearPick}
          </Button>
        </p>
      ) : (
        <>
          {years.length > 0 && (
            <AddSelect
              title={texts.pickSeries}
              options={full(series) ? [] : years.filter(({ value }) => !series.includes(value))}
              chosen={series.map((id) => nameOfSeries(assessed.index, id, lang))}
              onAdd={(id) => toggleChoice('series', id)}
            />
          )}
          <AddSelect
            title={texts.pickRegions}
            options={full(region) ? [] : options(regions, ({ code }) => code, facets.region, region)}
            chosen={nameOf(assessed.index.regions, region)}
            onAdd={(code) => toggleRegion(code, assessed.index.regions)}
          />
          <AddSelect
            title={texts.pickUnits}
            options={full(unit) ? [] : options(organisations, ({ id }) => id, facets.unit, unit)}
            chosen={nameOf(assessed.index.organisations, unit)}
            onAdd={(id) => toggleChoice('unit', id)}
          />
        </>
      )}
    </div>
  )
}
