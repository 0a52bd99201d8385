import { topic } from '../topic.ts'
import { deskInEn } from './en.ts'
import { deskInZh } from './zh.ts'

/** The words of bringing a file in; functions take what varies, as text. */
export const deskImportTexts = topic({ zh: deskInZh, en: deskInEn })

/** The same, in any one language. */
export type DeskInTexts = typeof deskInZh
