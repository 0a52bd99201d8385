import { topic } from '../topic.ts'
import { slidesEn } from './en.ts'
import { slidesZh } from './zh.ts'

/** All texts of the faces; functions take what varies. */
export const slideTexts = topic({ zh: slidesZh, en: slidesEn })
