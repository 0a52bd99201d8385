import { presentationTexts } from '#src/texts/presentation/texts.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { Sheet } from '#src/ui/sheet.tsx'
import styles from './key-list.module.css'

export interface KeyListProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** Every key of the presentation and what it does. */
export function KeyList({ open, onClose }: KeyListProps) {
  const c = useTexts(presentationTexts)
  return (
    <Sheet open={open} title={c.keysTitle} done={c.closeKeys} onClose={onClose}>
      <dl className={styles.keys}>
        {c.keyList.map(([keys, meaning]) => (
          <div key={meaning}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  )
}
