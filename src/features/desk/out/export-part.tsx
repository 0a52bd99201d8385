import type { DeskPartProps } from '../desk-props.ts'

/** (Being built.) */
export function ExportPart({ sentence }: DeskPartProps) {
  return <p>{sentence}</p>
}
