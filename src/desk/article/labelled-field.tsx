import { useId, type ReactNode } from 'react'
import shared from './article.module.css'
import styles from './labelled-field.module.css'

/** What the control of a field must carry, so that its hint and its fault are read with it. */
export interface FieldLinks {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

export interface LabelledFieldProps {
  readonly label: string
  readonly hint?: string | undefined
  /** What is wrong with it; undefined: nothing. */
  readonly fault?: string | undefined
  readonly className?: string | undefined
  readonly children: (links: FieldLinks) => ReactNode
}

/** A labelled control with its hint and its fault tied to it. */
export function LabelledField({ label, hint, fault, className, children }: LabelledFieldProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div className={`${styles.field} ${className ?? ''}`}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': fault ? true : undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className={shared.fault}>
          {fault}
        </p>
      )}
    </div>
  )
}
