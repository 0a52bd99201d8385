import { topic } from '../topic.ts'
import { presentedEn } from './en.ts'
import { presentedZh } from './zh.ts'

/** The way to the presentation, and why a slide cannot be shown. */
export const presentedTexts = topic({ zh: presentedZh, en: presentedEn })
