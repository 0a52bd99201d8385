import { deskImportTexts } from '#src/texts/desk-import/texts.ts'
import { formatCount } from '#src/numbers/number.ts'
import { useLanguage } from '#src/marks/use-texts.ts'
import { FlipList } from './flip-list.tsx'
import { settleImport } from './import-store.ts'
import type { Plan } from './plan.ts'
import { RecordList } from './record-list.tsx'
import { RestatedList } from './restated-list.tsx'
import styles from './import.module.css'

const FEW = 10
const KINDS = ['changed', 'added', 'removed'] as const

/** What a file would change in the open ledger, before anything is taken. */
export function Preview({ plan }: { readonly plan: Plan }) {
  const lang = useLanguage()
  const texts = deskImportTexts(lang).preview
  const count = (number: number) => formatCount(number, lang)
  const said = () => {
    if (plan.isVoid) return texts.isVoid
    if (plan.takes === 0) return texts.nothing
    return (
      texts.counts(count(plan.takes)) +
      (plan.flips.total > 0 ? texts.counted(count(plan.flips.total)) : texts.countedNone)
    )
  }
  return (
    <section className={styles.block} aria-label={texts.title}>
      <h3>{texts.title}</h3>
      <p role="status" className={styles.strong}>
        {said()}
      </p>
      {plan.missing > 0 && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={plan.removes}
            onChange={(event) => settleImport({ removes: event.currentTarget.checked })}
          />
          <span>{texts.remove(count(plan.missing))}</span>
        </label>
      )}
      <RestatedList restated={plan.restated} />
      <FlipList flips={plan.flips} />
      {KINDS.map((kind) => (
        <RecordList
          key={kind}
          title={texts[kind]}
          records={plan[kind]}
          isOpen={kind === 'changed' || plan[kind].total <= FEW}
        />
      ))}
    </section>
  )
}
