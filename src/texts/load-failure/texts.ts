import { topic } from '../topic.ts'
import { loadFailureEn } from './en.ts'
import { loadFailureZh } from './zh.ts'

/** A ledger that did not open. */
export const loadFailureTexts = topic({ zh: loadFailureZh, en: loadFailureEn })
