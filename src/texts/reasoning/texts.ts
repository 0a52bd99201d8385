import { topic } from '../topic.ts'
import { reasoningEn } from './en.ts'
import { reasoningZh } from './zh.ts'

/** The arithmetic behind a verdict, line by line, and the one sentence of a card. */
export const reasoningTexts = topic({ zh: reasoningZh, en: reasoningEn })
