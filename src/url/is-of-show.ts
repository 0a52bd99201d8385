import { formatAddress, parseAddress } from './address.ts'
import type { Show } from './show.ts'
import type { View } from './view.ts'

/** What a slide is of, whatever its number, language or receipt. */
function nameOf(view: View): string {
  return formatAddress({ ...view, stage: null, show: null, lang: 'zh', ed: null, n: null, embed: false })
}

/** Whether an address that names a kept show is of this one: it says nothing but a place in it, or one of its slides. (The name of a kept show is the same in every browser.) */
export function isOfShow(view: View, { slides }: Show): boolean {
  const name = nameOf(view)
  return name === '' || slides.some(({ address }) => nameOf(parseAddress(address).view) === name)
}
