import { Fragment } from 'react'
import styles from './marks.module.css'

/** Chinese has no spaces to break at: 比目标低 / 0.8个百分点. */
const BEFORE_NUMBER = /(?<=\p{Script=Han})(?=\d)/u

/** A gap or a distance in words, which breaks before its number and nowhere else. */
export function GapText({ text }: { readonly text: string }) {
  return (
    <span className={styles.gap}>
      {text.split(BEFORE_NUMBER).map((run, at) => (
        <Fragment key={at}>
          {at > 0 && <wbr />}
          {run}
        </Fragment>
      ))}
    </span>
  )
}
