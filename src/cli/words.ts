import type { Language } from '#src/domain/terms.ts'
import { wordsEn } from './words-en.ts'
import { wordsZh } from './words-zh.ts'

/** What the ledger's command line says. */
export type CliWords = typeof wordsZh

/** The words of a language. */
export const cliWords: Readonly<Record<Language, CliWords>> = { zh: wordsZh, en: wordsEn }
