import { topic } from '../topic.ts'
import { deskFieldsEn } from './en.ts'
import { deskFieldsZh } from './zh.ts'

/** The names of tables and fields. */
export const deskFieldTexts = topic({ zh: deskFieldsZh, en: deskFieldsEn })
