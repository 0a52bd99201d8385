import { topic } from '../topic.ts'
import { stageEn } from './en.ts'
import { stageZh } from './zh.ts'

/** All texts of the faces; functions take what varies. */
export const stageTexts = topic({ zh: stageZh, en: stageEn })

/** The same, in any one language. */
export type StageTexts = typeof stageZh
