import { topic } from '../topic.ts'
import { draftsEn } from './en.ts'
import { draftsZh } from './zh.ts'

/** All texts on drafts and own ledgers; functions take what varies. */
export const draftsTexts = topic({ zh: draftsZh, en: draftsEn })
