import { topic } from '../topic.ts'
import { presentationEn } from './en.ts'
import { presentationZh } from './zh.ts'

/** The texts of the stage's controls; functions take what varies. */
export const presentationTexts = topic({ zh: presentationZh, en: presentationEn })
