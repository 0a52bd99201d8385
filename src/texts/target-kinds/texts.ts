import { topic } from '../topic.ts'
import { targetKindsEn } from './en.ts'
import { targetKindsZh } from './zh.ts'

/** The kinds of targets, for the method page. */
export const targetKindTexts = topic({ zh: targetKindsZh, en: targetKindsEn })
