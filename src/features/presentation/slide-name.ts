import { screenTexts } from '#src/texts/screen/texts.ts'
import { presentationTexts } from '#src/texts/presentation/texts.ts'
import type { Slide } from '#src/derive/slides.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Language } from '#src/domain/terms.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import { parseAddress } from '#src/url/address.ts'
import type { ShowSlide } from '#src/url/show.ts'
import type { ViewName } from '#src/url/view.ts'

/** A slide's name in lists and announcements; `view` names the view of a slide of that kind. */
export function slideName(slide: Slide, view: ViewName, lang: Language): string {
  const { names } = presentationTexts(lang)
  switch (slide.kind) {
    case 'item':
      return slide.item.commitment.title[lang]
    case 'groups':
      return names[slide.by]
    case 'view':
      return screenTexts(lang).views[view]
    case 'cover':
    case 'overview':
    case 'changes':
    case 'closing':
      return names[slide.kind]
    default:
      return assertNever(slide)
  }
}

/** A show slide's name without drawing it: its title, else its item's (the id where this ledger, or none, has it), else its view's. `index`: null, its ledger did not open. */
export function plannedName({ title, address }: ShowSlide, index: LedgerIndex | null, lang: Language): string {
  const { item, view } = parseAddress(address).view
  const commitment = item === null ? undefined : index?.commitments.get(item)
  return title || (commitment?.title[lang] ?? item ?? screenTexts(lang).views[view])
}
