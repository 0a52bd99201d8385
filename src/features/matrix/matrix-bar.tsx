import { matrixTexts } from '#src/texts/matrix/texts.ts'
import { MATRIX_KEYS, type MatrixKey } from '#src/derive/matrix/count.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { choose } from '#src/state/actions.ts'
import styles from './matrix.module.css'

export interface MatrixBarProps {
  readonly current: MatrixKey
  readonly mixed: boolean
  readonly onMixed: (mixed: boolean) => void
}

/** What the columns are (in the address) and what the cells show (a preference of this browser). */
export function MatrixBar({ current, mixed, onMixed }: MatrixBarProps) {
  const texts = useTexts(matrixTexts)
  return (
    <div className={styles.bar} data-no-picture>
      <div role="group" aria-label={texts.columnsBy} className={styles.choice}>
        <span aria-hidden="true">{texts.columnsBy}</span>
        {MATRIX_KEYS.map((key) => (
          <button
            key={key}
            type="button"
            aria-pressed={key === current}
            onClick={() => choose('group', key === 'sector' ? null : key)}
          >
            {texts.across[key]}
          </button>
        ))}
      </div>
      {current !== 'status' && (
        <div role="group" aria-label={texts.cellsAs} className={styles.choice}>
          <span aria-hidden="true">{texts.cellsAs}</span>
          <button type="button" aria-pressed={!mixed} onClick={() => onMixed(false)}>
            {texts.cells.counts}
          </button>
          <button type="button" aria-pressed={mixed} onClick={() => onMixed(true)}>
            {texts.cells.mix}
          </button>
        </div>
      )}
    </div>
  )
}
