import { Fragment } from 'react'
import styles from './marks.module.css'

/** Chinese has no spaces to break at: 比目标低 / 0.8个百分点. */
const BEFORE_NUMBER = /(?<=\p{Script=Han})(?=\d)/u

/** A number at the beginning, which stays with its unit: 2 points / below the target. */
const FIRST_NUMBER = /^([−+]?[\d.,]+) /u

/** A gap or a distance in words, which in Chinese breaks before its number and nowhere else. */
export function GapText({ text }: { readonly text: string }) {
  return (
    <span className={styles.gap}>
      {text
        .replace(FIRST_NUMBER, '$1\u00a0')
        .split(BEFORE_NUMBER)
        .map((run, at) => (
          <Fragment key={at}>
            {at > 0 && <wbr />}
            {run}
          </Fragment>
        ))}
    </span>
  )
}
