import type { Selection } from '#src/derive/selection/selection.ts'
import type { View } from '#src/url/view.ts'
import type { Shape } from './fit/shape.ts'

/** What every face draws from. */
export interface FaceProps {
  readonly selection: Selection
  readonly view: View
  /** A show's own heading; '' leaves the face its own. */
  readonly title: string
  readonly shape: Shape
  /** The full address of this slide's view; null: opened from a file, no address to share. */
  readonly address: string | null
  /** The size of body text in CSS pixels, where a style sheet does not reach. */
  readonly unit: number
  readonly rows: { readonly scale: number; readonly margin: number }
}
