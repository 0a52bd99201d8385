import type { ReactNode } from 'react'
import shared from './editor.module.css'
import styles from './fields.module.css'

export interface FieldFrameProps {
  /** Of the control; its hint and fault are named after it. */
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly fault: string | null
  readonly wide?: boolean
  readonly children: ReactNode
}

/** A labelled control with its hint and what is wrong with it. */
export function FieldFrame({ id, label, hint, fault, wide = false, children }: FieldFrameProps) {
  return (
    <div className={styles.field} data-wide={wide || undefined}>
      <label htmlFor={id}>{label}</label>
      {children}
      <FieldNotes id={id} hint={hint} fault={fault} />
    </div>
  )
}

/** The hint and the fault below a control. */
export function FieldNotes({ id, hint, fault }: Pick<FieldFrameProps, 'id' | 'hint' | 'fault'>) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className={shared.hint}>
          {hint}
        </p>
      )}
      {fault !== null && (
        <p id={`${id}-fault`} className={styles.fault}>
          {fault}
        </p>
      )}
    </>
  )
}
