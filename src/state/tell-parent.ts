/** An embedded page tells the page around it how tall it is, so that the frame can grow with it and needs no scroll bar of its own. */
import { formatAddress } from '#src/url/address.ts'
import { getView } from './view-store.ts'

/** What the parent receives. `height`: the content's, in CSS pixels, rounded up. `address`: the view now, as a query text. */
export interface HeightMessage {
  readonly type: 'duixian:height'
  readonly height: number
  readonly address: string
}

/** The root element is as tall as what is in it, however tall the frame is: scrollHeight would never shrink again. */
function measure(): HeightMessage {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height)
  return { type: 'duixian:height', height, address: formatAddress(getView()) }
}

/**
 * Posts a HeightMessage to the parent whenever the height or the address of a
 * drawn view with embed=1 changes; while a view is on its way it is silent, so
 * that the frame does not jump. Does nothing in a page that stands by itself.
 * Gives the function that stops it.
 */
export function startTellingHeight(): () => void {
  const { parent } = window
  if (parent === window) return () => undefined
  const root = document.documentElement
  let told: HeightMessage | null = null
  const tell = (): void => {
    if (root.dataset['ready'] !== 'true' || !getView().embed) return
    const message = measure()
    if (told?.height === message.height && told.address === message.address) return
    told = message
    // Any page may embed this one, and the message holds nothing that a link does not.
    parent.postMessage(message, '*')
  }
  const sizes = new ResizeObserver(tell)
  const drawn = new MutationObserver(tell)
  sizes.observe(root)
  drawn.observe(root, { attributeFilter: ['data-ready'] })
  return () => {
    sizes.disconnect()
    drawn.disconnect()
  }
}
