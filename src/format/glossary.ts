/** The words of the domain with what they mean, made from the words' own files. */
import { inEachLanguage } from '#src/domain/languages.ts'
import type { Text } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { definitionTexts } from '#src/texts/definitions/texts.ts'
import { recordWordTexts } from '#src/texts/record-words/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import '#src/texts/every-language.ts'

/** The parts of the glossary, in the order in which they are read. */
export const GLOSSARY_PARTS = [
  'verdicts',
  'reasons',
  'kinds',
  'reaches',
  'freshness',
  'bases',
  'firmness',
  'standings',
  'strengths',
  'ruleBases',
] as const
/** One of them: a closed set of words. */
type GlossaryPart = (typeof GLOSSARY_PARTS)[number]

/** A word and its meaning in every language; `key`: its id in ledgers and addresses. */
export interface GlossaryEntry {
  readonly key: string
  readonly word: Text
  readonly meaning: Text
}

interface Term {
  readonly word: string
  readonly meaning: string
}

function defined(
  words: Readonly<Record<string, { readonly word: string }>>,
  meanings: Readonly<Record<string, string | { readonly meaning: string }>>,
): Readonly<Record<string, Term>> {
  return Object.fromEntries(
    Object.entries(words).map(([key, { word }]) => {
      const meaning = meanings[key] ?? ''
      return [key, { word, meaning: typeof meaning === 'string' ? meaning : meaning.meaning }]
    }),
  )
}

function termsOf(part: GlossaryPart, lang: Language): Readonly<Record<string, Term>> {
  const words = wordTexts(lang)
  switch (part) {
    case 'verdicts':
    case 'reasons':
    case 'kinds':
    case 'freshness':
      return defined(words[part], definitionTexts(lang)[part])
    case 'reaches':
      return words.reaches
    default:
      return recordWordTexts(lang)[part]
  }
}

/** The words of a part, in the order of their set. */
export function glossaryEntries(part: GlossaryPart): readonly GlossaryEntry[] {
  const terms = inEachLanguage((lang) => termsOf(part, lang))
  return Object.keys(terms.zh).map((key) => ({
    key,
    word: inEachLanguage((lang) => terms[lang][key]?.word ?? ''),
    meaning: inEachLanguage((lang) => terms[lang][key]?.meaning ?? ''),
  }))
}
