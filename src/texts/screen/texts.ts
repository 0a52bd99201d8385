import { topic } from '../topic.ts'
import { screenEn } from './en.ts'
import { screenZh } from './zh.ts'

/** All texts of the screen; functions take what varies. */
export const screenTexts = topic({ zh: screenZh, en: screenEn })

/** The same, in any one language. */
export type Screen = typeof screenZh
