import { formatCount } from '#src/numbers/number.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { buildSectorRows } from '#src/derive/sector-rows.ts'
import { CountingNote } from '#src/marks/counting-note.tsx'
import { mixText } from '#src/marks/mix-text.ts'
import { StatusMix } from '#src/marks/status-mix.tsx'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { toggleChoice } from '#src/state/actions.ts'
import { useView } from '#src/state/view-store.ts'
import { SLICE } from '#src/ui/slice.ts'
import styles from './side.module.css'

/** Items by sector as bars of their status mix; a click filters. */
export function SectorRows({ selection }: { readonly selection: Selection }) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const chosen = useView((view) => view.sector)
  const rows = buildSectorRows(selection.assessed.index, selection)
    .filter((row) => row.count > 0 || chosen.includes(row.id))
    .toSorted((a, b) => b.count - a.count)
  const most = Math.max(1, ...rows.map((row) => row.count))
  return (
    <section {...SLICE}>
      <h2>{t.sectors}</h2>
      {rows.map(({ id, name, count, mix }) => (
        <button
          key={id}
          type="button"
          className={styles.sectorRow}
          aria-pressed={chosen.includes(id)}
          aria-label={`${name[lang]}, ${t.choiceCount(count)}`}
          title={mixText(mix, lang)}
          data-empty={count === 0}
          onClick={() => toggleChoice('sector', id)}
        >
          <span data-kept>{name[lang]}</span>
          <StatusMix mix={mix} share={count / most} />
          <span className={styles.number} data-kept>
            {formatCount(count, lang)}
          </span>
        </button>
      ))}
      <CountingNote selection={selection} by="sector" choices />
    </section>
  )
}
