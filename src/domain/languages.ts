/** The languages that a reader chooses among, in code that must not name one of them. */
import { LANGUAGES, type Language } from './terms.ts'

/** The tag of each language (BCP 47): of the document, and of any text in another language than the page's. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' }

/** The order of texts in each language, as a locale: by pinyin in Chinese. */
export const COLLATION_LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN-u-co-pinyin', en: 'en' }

/** All languages, the given one first, the others in the order of the list. */
export function languagesFrom(lang: Language): readonly Language[] {
  return [lang, ...otherLanguages(lang)]
}

/** The languages besides the given one, in the order of the list. */
export function otherLanguages(lang: Language): readonly Language[] {
  return LANGUAGES.filter((each) => each !== lang)
}

/** The language that a switch leads to: the next of the list, after the last the first. */
export function nextLanguage(lang: Language): Language {
  return LANGUAGES[(LANGUAGES.indexOf(lang) + 1) % LANGUAGES.length] ?? lang
}

/** The tag of a text of which only its letters are known, such as a quotation: Chinese where it has a Han character. */
export function tagOfText(text: string): string {
  return LANGUAGE_TAGS[/\p{Script=Han}/u.test(text) ? 'zh' : 'en']
}

/** Which languages are written in Han characters: in the others a text with one was not written for their readers. */
export const WRITTEN_IN_HAN: Readonly<Record<Language, boolean>> = { zh: true, en: false }

/** Something worked out once for each language. */
export function inEachLanguage<Value>(of: (lang: Language) => Value): Readonly<Record<Language, Value>> {
  return { zh: of('zh'), en: of('en') }
}
