import { topic } from '../topic.ts'
import { showEn } from './en.ts'
import { showZh } from './zh.ts'

/** The texts of the show and its file. */
export const showTexts = topic({ zh: showZh, en: showEn })
