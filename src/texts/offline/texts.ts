import { topic } from '../topic.ts'
import { offlineEn } from './en.ts'
import { offlineZh } from './zh.ts'

/** All texts about what this browser keeps; functions take what varies. */
export const offlineTexts = topic({ zh: offlineZh, en: offlineEn })
