import { topic } from '../topic.ts'
import { findingEn } from './en.ts'
import { findingZh } from './zh.ts'

/** What each view but the overview finds in a selection, in words. */
export const findingTexts = topic({ zh: findingZh, en: findingEn })
