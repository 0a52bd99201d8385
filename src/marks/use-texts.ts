import type { Language } from '#src/domain/terms.ts'
import { useView } from '#src/state/view-store.ts'
import type { Topic } from '#src/texts/topic.ts'

/** The language on screen. */
export function useLanguage(): Language {
  return useView((view) => view.lang)
}

/** The texts of a subject, in the language on screen. */
export function useTexts<Texts>(topic: Topic<Texts>): Texts {
  return topic(useLanguage())
}
