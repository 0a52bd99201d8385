import { Part } from './part.tsx'
import { VIEW_TABLE, type ViewBodyProps } from './view-table.tsx'

/** The view that the address names. */
export function ViewBody(props: ViewBodyProps) {
  const { Body } = VIEW_TABLE[props.view.view]
  return (
    <Part key={props.view.view}>
      <Body {...props} />
    </Part>
  )
}
