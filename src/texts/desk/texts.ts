import { topic } from '../topic.ts'
import { deskEn } from './en.ts'
import { deskZh } from './zh.ts'

/** The words of the desk's frame in a language. */
export const deskTexts = topic({ zh: deskZh, en: deskEn })
