import type { DeskPartProps } from '../desk-props.ts'

/** (Being built.) */
export function DraftsPart({ sentence }: DeskPartProps) {
  return <p>{sentence}</p>
}
