import { topic } from '../topic.ts'
import { detailEn } from './en.ts'
import { detailZh } from './zh.ts'

/** The detail of a commitment. */
export const detailTexts = topic({ zh: detailZh, en: detailEn })
