import { topic } from '../topic.ts'
import { writtenEn } from './en.ts'
import { writtenZh } from './zh.ts'

/** What the page says that is read without scripts. */
export const writtenTexts = topic({ zh: writtenZh, en: writtenEn })

/** The same, in any one language. */
export type Written = typeof writtenZh
