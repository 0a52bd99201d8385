import { topic } from '../topic.ts'
import { changesEn } from './en.ts'
import { changesZh } from './zh.ts'

/** All texts of the view; functions take what varies. */
export const changesTexts = topic({ zh: changesZh, en: changesEn })

/** The same, in any one language. */
export type ChangesTexts = typeof changesZh
