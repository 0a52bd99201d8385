/** For code that speaks several languages at once, and for all that is no page: importing this brings in the first view's texts in every language. */
import type { Language } from '#src/domain/terms.ts'
import { firstEn } from './first-en.ts'
import { placeTexts, type FirstTexts } from './comes-later.ts'

/** All but the one that comes with the program. */
const REST: Readonly<Record<Exclude<Language, 'zh'>, FirstTexts>> = { en: firstEn }

placeTexts('en', REST.en)
