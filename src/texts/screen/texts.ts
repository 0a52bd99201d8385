import { comesLater } from '../comes-later.ts'
import { topic } from '../topic.ts'
import { screenZh } from './zh.ts'

/** All texts of the screen; functions take what varies. */
export const screenTexts = topic({ zh: screenZh, en: comesLater('en', 'screen') })

/** The same, in any one language. */
export type Screen = typeof screenZh
