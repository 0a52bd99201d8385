import { compareTexts } from '#src/texts/compare/texts.ts'
import { useMemo } from 'react'
import { chooseComparison } from '#src/derive/compare/choice.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { useView } from '#src/state/view-store.ts'
import text from '#src/ui/text.module.css'
import { ComparedGroupsView } from './compared-groups.tsx'
import { ComparedSeriesView } from './compared-series.tsx'
import { ComparedItems } from './compared-items.tsx'
import { ComparePicker } from './compare-picker.tsx'
import styles from './compare.module.css'
import pickerStyles from './picker.module.css'

/** Two to four commitments, regions or units side by side; where too few are chosen, how to choose them. */
export function Compare({ selection }: { readonly selection: Selection }) {
  const view = useView((each) => each)
  const comparison = useMemo(() => chooseComparison(selection, view), [selection, view])
  const texts = useTexts(compareTexts)
  const picker = <ComparePicker key={view.pick.join('.')} selection={selection} ofItems={comparison.of === 'items'} />
  const left = 'left' in comparison ? comparison.left : 0
  const absent = 'absent' in comparison ? comparison.absent.length : 0
  return (
    <div className={`${styles.compare} ${text.sections}`}>
      <h2>{comparison.of === 'nothing' ? texts.pickTitle : texts.title[comparison.of]}</h2>
      {comparison.of === 'nothing' && <p className={styles.note}>{texts.pickLead}</p>}
      {left > 0 && <p className={styles.notice}>{texts.left(left)}</p>}
      {absent > 0 && <p className={styles.notice}>{texts.absent(absent)}</p>}
      {comparison.of === 'items' && <ComparedItems items={comparison.items} assessed={selection.assessed} />}
      {comparison.of === 'series' && <ComparedSeriesView selection={selection} ids={comparison.values} />}
      {(comparison.of === 'region' || comparison.of === 'unit') && (
        <ComparedGroupsView selection={selection} of={comparison.of} values={comparison.values} />
      )}
      {comparison.of === 'nothing' ? (
        picker
      ) : (
        <details className={pickerStyles.change}>
          <summary>{texts.changeChoice}</summary>
          {picker}
        </details>
      )}
    </div>
  )
}
