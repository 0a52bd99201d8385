import { deskBeginTexts } from '#src/texts/desk-begin/texts.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { SECTOR_IDS, type SectorId } from './usual-frame.ts'
import styles from './begin.module.css'

export interface SectorChoiceProps {
  readonly without: readonly SectorId[]
  readonly onChange: (without: readonly SectorId[]) => void
}

/** The usual sectors, folded away: most offices take them as they are. */
export function SectorChoice({ without, onChange }: SectorChoiceProps) {
  const texts = useTexts(deskBeginTexts)
  return (
    <details className={styles.fold}>
      <summary>{texts.sectorsFold(SECTOR_IDS.length - without.length)}</summary>
      <div className={styles.sectors}>
        {SECTOR_IDS.map((id) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={!without.includes(id)}
              onChange={({ currentTarget }) =>
                onChange(currentTarget.checked ? without.filter((each) => each !== id) : [...without, id])
              }
            />
            <span>{texts.sectors[id]}</span>
          </label>
        ))}
      </div>
    </details>
  )
}
