/**
 * Where a slide's face is drawn: `Face` below leads from the kind of slide to
 * face-<kind>.tsx. What stands round every face (head line, source, code) is in
 * frame/, what several faces draw with in parts/, what an item's face consists
 * of in item/, how much fits into a box in fit/. Each has its own style sheet
 * beside it; where things lie on a slide is in slide-face.module.css.
 */
import { useState, type CSSProperties, type ReactNode } from 'react'
import type { Selection } from '#src/derive/selection/selection.ts'
import { viewOfSlide, type Slide } from '#src/derive/slides.ts'
import { useLanguage } from '#src/marks/use-texts.ts'
import { usePresentationSettings } from '#src/state/presentation-settings.ts'
import { absoluteAddress } from '#src/state/place.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import { pinReceipt } from '#src/url/receipt.ts'
import type { View } from '#src/url/view.ts'
import { FaceChanges } from './face-changes.tsx'
import { FaceClosing } from './face-closing.tsx'
import { FaceCover } from './face-cover.tsx'
import { FaceGroups } from './face-groups.tsx'
import { FaceItem } from './face-item.tsx'
import { FaceOverview } from './face-overview.tsx'
import type { FaceProps } from './face-props.ts'
import { FaceView } from './face-view.tsx'
import { scrollKeys } from './fit/scroll-keys.ts'
import { LINES, shapeOf } from './fit/shape.ts'
import { useBox } from './fit/use-box.ts'
import { SlideFoot } from './frame/slide-foot.tsx'
import { SlideHead } from './frame/slide-head.tsx'
import { SlideQr } from './frame/slide-qr.tsx'
import styles from './slide-face.module.css'

/** A slide's face by its kind; a kind without a face does not compile. */
function Face({
  slide,
  face,
  children,
}: {
  readonly slide: Slide
  readonly face: FaceProps
  readonly children: ReactNode
}) {
  switch (slide.kind) {
    case 'cover':
      return <FaceCover {...face} />
    case 'overview':
      return <FaceOverview {...face} />
    case 'groups':
      return <FaceGroups {...face} by={slide.by} />
    case 'changes':
      return <FaceChanges {...face} />
    case 'item':
      return <FaceItem {...face} item={slide.item} />
    case 'view':
      return <FaceView {...face}>{children}</FaceView>
    case 'closing':
      return <FaceClosing {...face} />
    default:
      return assertNever(slide)
  }
}

export interface SlideFaceProps {
  readonly slide: Slide
  readonly selection: Selection
  /** The honoured view, without stage and show. */
  readonly view: View
  /** `number` counts from 1. */
  readonly place: { readonly number: number; readonly total: number }
  /** A show's own heading; '' leaves the slide its own. */
  readonly title: string
  /** The deployer's public address; null: from where the page is. */
  readonly home: string | null
  /** The page's own view, drawn large where slide.kind is 'view'. */
  readonly children?: ReactNode
}

function nameOf(slide: Slide): string {
  if (slide.kind === 'item') return slide.item.commitment.id
  return slide.kind === 'groups' ? slide.by : ''
}

/** What a slide looks like, in any box: all sizes follow the box, text is laid out anew and never scaled as a picture. Theme, text scale and margin are this browser's. */
export function SlideFace({ slide, selection, view, place, title, home, children }: SlideFaceProps) {
  const lang = useLanguage()
  const { theme, scale, margin, switches } = usePresentationSettings()
  const [element, setElement] = useState<HTMLElement | null>(null)
  const box = useBox(element)
  const { assessed, items } = selection
  const shape = box ? shapeOf(box, scale, 1 - 2 * margin) : 'usual'
  const address = absoluteAddress(
    pinReceipt(viewOfSlide(slide, view), {
      asOf: assessed.asOf,
      edition: assessed.index.ledger.edition,
      count: items.length,
    }),
    home,
  )
  const measures: CSSProperties & Readonly<Record<'--scale' | '--margin', number>> = {
    '--scale': scale,
    '--margin': margin,
  }
  const face: FaceProps = {
    selection,
    view,
    title,
    shape,
    address,
    unit: ((box?.height ?? 576) / LINES) * scale,
    rows: { scale, margin },
  }
  const scrolls = shape === 'tall' ? { tabIndex: 0, onKeyDown: scrollKeys } : {}
  return (
    <div className={styles.face} data-theme={theme} data-afar ref={setElement}>
      <div
        className={styles.slide}
        data-shape={shape}
        data-face={slide.kind}
        data-qr={switches.qr && address !== null}
        style={measures}
        {...scrolls}
      >
        <SlideHead selection={selection} view={view} place={place} switches={switches} />
        {/* Another slide, language or size of text: what fits is measured anew. */}
        <Face
          key={`${slide.kind} ${nameOf(slide)} ${lang} ${scale} ${margin} ${shape} ${title}`}
          slide={slide}
          face={face}
        >
          {children}
        </Face>
        {switches.source && <SlideFoot slide={slide} selection={selection} withDay={!switches.furniture} />}
        {switches.qr && slide.kind !== 'closing' && address !== null && <SlideQr address={address} slide={slide} />}
      </div>
    </div>
  )
}
