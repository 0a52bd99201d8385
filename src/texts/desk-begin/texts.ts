import { topic } from '../topic.ts'
import { deskBeginEn } from './en.ts'
import { deskBeginZh } from './zh.ts'

/** The words of beginning a ledger, with the usual sectors and units. */
export const deskBeginTexts = topic({ zh: deskBeginZh, en: deskBeginEn })
