import { matrixTexts } from '#src/texts/matrix/texts.ts'
import { startTransition, useMemo } from 'react'
import { buildMatrix, matrixKey } from '#src/derive/matrix/matrix.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { useStored } from '#src/state/stored.ts'
import { useView } from '#src/state/view-store.ts'
import text from '#src/ui/text.module.css'
import { MatrixBar } from './matrix-bar.tsx'
import { MatrixLegend } from './matrix-legend.tsx'
import { MatrixTable } from './matrix-table.tsx'
import styles from './matrix.module.css'

/** The selection by region and sector, year or status: each count leads to its items. */
export function MatrixView({ selection }: { readonly selection: Selection }) {
  const view = useView((each) => each)
  const [cells, setCells] = useStored('matrix-cells', 'counts')
  const key = matrixKey(view.group)
  const matrix = useMemo(() => buildMatrix(selection, view, key), [selection, view, key])
  const texts = useTexts(matrixTexts)
  const mixed = cells === 'mix' && key !== 'status'
  const notes = [
    texts.howToRead,
    texts.upperNote,
    ...(matrix.repeats.columns ? [texts.repeats[key]] : []),
    ...(matrix.repeats.rows ? [texts.repeatsRows] : []),
  ]
  return (
    <section className={`${styles.matrix} ${text.sections}`}>
      <div className={styles.top}>
        <h2>{texts.title(texts.across[key])}</h2>
        <MatrixBar
          current={key}
          mixed={mixed}
          onMixed={(next) => startTransition(() => setCells(next ? 'mix' : 'counts'))}
        />
      </div>
      {mixed && <MatrixLegend mix={matrix.total.mix} />}
      <MatrixTable matrix={matrix} index={selection.assessed.index} mixed={mixed} />
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  )
}
