import { comesLater } from '../comes-later.ts'
import { topic } from '../topic.ts'
import { namesZh } from './zh.ts'

/** How names of people and places stand beside each other, and how they are cut short. */
export const nameTexts = topic({ zh: namesZh, en: comesLater('en', 'names') })
