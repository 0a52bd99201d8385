import { topic } from '../topic.ts'
import { deskEditorEn } from './en.ts'
import { deskEditorZh } from './zh.ts'

/** The words of the desk's editor. */
export const deskEditorTexts = topic({ zh: deskEditorZh, en: deskEditorEn })

/** The same, in any one language. */
export type DeskEditorTexts = typeof deskEditorZh
