import type { Language } from '#src/domain/terms.ts'

/** What is said of one subject, in every language: asked with a language it answers with that language's texts. */
export type Topic<Texts> = (lang: Language) => Texts

/** The texts themselves, or what gives them once they have come (comes-later.ts). */
type Given<Texts> = Texts | (() => Texts)

function isAsked<Texts extends object>(given: Given<Texts>): given is () => Texts {
  return typeof given === 'function'
}

/**
 * The texts of a subject, one set a language: a language that lacks a text, or a whole set, does not compile (Chinese is the measure). Texts are strings, or functions of what varies.
 * A function that is given a number writes it itself, through src/numbers, so that its digits are grouped and its noun agrees; what it is given
 * as text (a date, a share, a figure with its unit, a list) is in words already and is set as it stands.
 */
export function topic<Texts extends object>(
  inLanguage: { readonly zh: Texts } & Readonly<Record<Language, Given<NoInfer<Texts>>>>,
): Topic<Texts> {
  return (lang) => {
    const given: Given<Texts> = inLanguage[lang]
    return isAsked(given) ? given() : given
  }
}
