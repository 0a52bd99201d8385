import type { Language } from '#src/domain/terms.ts'
import { stageControlsEn } from './stage-controls-en.ts'
import { stageControlsZh } from './stage-controls-zh.ts'

/** The texts of the stage's controls; functions take what varies. */
export type StageControls = typeof stageControlsZh

/** The texts of the stage's controls in a language. */
export function stageControls(lang: Language): StageControls {
  return lang === 'zh' ? stageControlsZh : stageControlsEn
}
