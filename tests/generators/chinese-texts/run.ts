/** Reads many generated Chinese texts and says how many were read as they were meant: part of `npm run fuzz`. */
import fc from 'fast-check'
import { chineseText } from './chinese-texts.ts'
import { readPromises } from './judge.ts'

const TEXTS = 3000
const made = fc.sample(chineseText, { numRuns: TEXTS, seed: 20_261_201 })
const wrong = made.filter(({ text, promises }) => readPromises(text).join('\n') !== promises.join('\n'))
const promises = made.reduce((sum, one) => sum + one.promises.length, 0)
console.log(`Chinese texts: ${TEXTS} with ${promises} promises, ${wrong.length} not read as meant`)
for (const { text } of wrong.slice(0, 5)) console.log(`  ${text.replaceAll('\n', ' / ')}`)
if (wrong.length > 0) process.exitCode = 1
