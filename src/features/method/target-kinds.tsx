import { targetKindTexts } from '#src/texts/target-kinds/texts.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import styles from './target-kinds.module.css'
import method from './method.module.css'

/** The kinds of targets: how each is written, when it is met, what is shown of it. */
export function TargetKinds() {
  const { title, lead, columns, kinds } = useTexts(targetKindTexts)
  return (
    <section>
      <h2>{title}</h2>
      <p className={method.lead}>{lead}</p>
      <ul className={styles.kinds}>
        {Object.entries(kinds).map(([id, { name, written, met, shown }]) => (
          <li key={id}>
            <h3>{name}</h3>
            <dl>
              <div>
                <dt>{columns.written}</dt>
                <dd>{written}</dd>
              </div>
              <div>
                <dt>{columns.met}</dt>
                <dd>{met}</dd>
              </div>
              <div>
                <dt>{columns.shown}</dt>
                <dd>{shown}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  )
}
