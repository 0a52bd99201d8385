import type { DeskPartProps } from '../desk-props.ts'

/** (Being built.) */
export function ImportPart({ sentence }: DeskPartProps) {
  return <p>{sentence}</p>
}
