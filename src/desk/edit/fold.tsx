import { useState, type ReactNode } from 'react'
import { fieldKey, type FieldAt } from './edit-form.ts'
import { useEdit, type Problem } from './edit-context.ts'
import styles from './fields.module.css'

export interface FoldProps {
  readonly title: string
  /** The fields inside: a problem with one of them unfolds it. */
  readonly of: readonly FieldAt[]
  readonly open?: boolean
  readonly children: ReactNode
}

/** Whether a problem that is shown now lies in a part of the form. */
export function hasProblem(problems: readonly Problem[], at: FieldAt): boolean {
  const name = `${fieldKey(at)}.`
  return problems.some((problem) => `${fieldKey(problem.at)}.`.startsWith(name))
}

/** What is not needed first: drawn once it is asked for. */
export function Fold({ title, of, open = false, children }: FoldProps) {
  const { problems } = useEdit()
  const [isOpen, setOpen] = useState(open)
  const shown = isOpen || of.some((at) => hasProblem(problems, at))
  return (
    <details className={styles.fold} open={shown} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {shown && children}
    </details>
  )
}
