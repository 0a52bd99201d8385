import { topic } from '../topic.ts'
import { stageControlsEn } from './en.ts'
import { stageControlsZh } from './zh.ts'

/** The texts of the stage's controls; functions take what varies. */
export const stageControlsTexts = topic({ zh: stageControlsZh, en: stageControlsEn })

/** The same, in any one language. */
export type StageControls = typeof stageControlsZh
