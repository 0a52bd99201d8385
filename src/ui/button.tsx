import type { ComponentProps } from 'react'
import styles from './button.module.css'

export interface ButtonProps extends ComponentProps<'button'> {
  /** strong: the one action that stands out · plain: reads like a link. */
  readonly look?: 'normal' | 'strong' | 'plain'
}

/** A push button in the house style; type is `button` unless said otherwise. */
export function Button({ look = 'normal', className, ...rest }: ButtonProps) {
  const names = [styles.button, look === 'strong' && styles.strong, look === 'plain' && styles.plain, className]
  return <button type="button" {...rest} className={names.filter(Boolean).join(' ')} />
}
