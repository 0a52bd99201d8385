import { topic } from '../topic.ts'
import { namesEn } from './en.ts'
import { namesZh } from './zh.ts'

/** How names of people and places stand beside each other, and how they are cut short. */
export const nameTexts = topic({ zh: namesZh, en: namesEn })
