import { topic } from '../topic.ts'
import { definitionsEn } from './en.ts'
import { definitionsZh } from './zh.ts'

/** What the words of the domain mean: the glossary, and wherever one of them is explained. */
export const definitionTexts = topic({ zh: definitionsZh, en: definitionsEn })
