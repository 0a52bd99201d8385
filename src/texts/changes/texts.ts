import { topic } from '../topic.ts'
import { changesEn } from './en.ts'
import { changesZh } from './zh.ts'

/** All texts of the view; functions take what varies. */
export const changesTexts = topic({ zh: changesZh, en: changesEn })
