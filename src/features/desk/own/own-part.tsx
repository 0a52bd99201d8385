import type { DeskPartProps } from '../desk-props.ts'

/** (Being built.) */
export function OwnPart({ sentence }: DeskPartProps) {
  return <p>{sentence}</p>
}
