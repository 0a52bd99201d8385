import type { DeskPartProps } from '../desk-props.ts'

/** (Being built.) */
export function ArticlePart({ sentence }: DeskPartProps) {
  return <p>{sentence}</p>
}
