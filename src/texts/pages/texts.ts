import { topic } from '../topic.ts'
import { pagesEn } from './en.ts'
import { pagesZh } from './zh.ts'

/** The pages that the build writes for readers without the program. */
export const pageTexts = topic({ zh: pagesZh, en: pagesEn })
