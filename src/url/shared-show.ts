import { formatAddress, parseAddress } from './address.ts'
import type { Show } from './show.ts'

/** A slide whose link was pasted from a show that was being played has that show within it, with all its notes. */
function withoutShow(address: string): string {
  const keys = [...new URLSearchParams(address.replaceAll('&amp;', '&')).keys()]
  if (!keys.some((key) => key.toLowerCase() === 'show')) return address
  return formatAddress({ ...parseAddress(address).view, show: null })
}

/** The show as others get it, in a link or a file. What the speaker wrote for themselves stays behind unless they say otherwise. */
export function sharedShow(show: Show, withNotes: boolean): Show {
  if (withNotes) return show
  const slides = show.slides.map((slide) => ({ ...slide, address: withoutShow(slide.address), notes: '' }))
  return { ...show, slides }
}

/** How many slides have notes. */
export function countNotes({ slides }: Show): number {
  return slides.filter(({ notes }) => notes !== '').length
}
