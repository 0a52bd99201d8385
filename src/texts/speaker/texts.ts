import { topic } from '../topic.ts'
import { speakerEn } from './en.ts'
import { speakerZh } from './zh.ts'

/** The texts of the speaker's window. */
export const speakerTexts = topic({ zh: speakerZh, en: speakerEn })
