/**
 * Measures the extraction on the texts of a folder, as they are and hard-wrapped:
 * `npx tsx tests/measure/texts.ts [FOLDER] [NAME]`. With a name every miss is printed.
 */
import { hardWrapped, readOwnTexts, scoreLine, scoreText, total } from './own-texts.ts'

const [folder = 'tests/fixtures/texts', only] = process.argv.slice(2)
const texts = readOwnTexts(folder)
const groups = {
  Chinese: texts.filter(({ name }) => name.includes('-zh')),
  English: texts.filter(({ name }) => name.includes('-en')),
}
const wrappings = [1, 2, 3].flatMap((seed) => [true, false].map((blanks) => ({ seed: seed * 7919, blanks })))
for (const [group, own] of Object.entries(groups)) {
  for (const text of own) {
    const score = scoreText(text, text.text)
    console.log(scoreLine(`  ${text.name}`, score))
    if (only !== undefined && text.name.includes(only)) for (const line of score.lines) console.log(`      ${line}`)
  }
  console.log(scoreLine(`${group}, as they are`, total(own.map((text) => scoreText(text, text.text)))))
  for (const wrapping of wrappings) {
    const scores = own.map((text) => scoreText(text, hardWrapped(text.text, wrapping)))
    console.log(scoreLine(`${group}, wrapped ${JSON.stringify(wrapping)}`, total(scores)))
    if (only === `wrapped${wrapping.seed}${wrapping.blanks ? 'b' : ''}`)
      for (const [at, { lines }] of scores.entries())
        for (const line of lines) console.log(`      ${own[at]?.name} ${line}`)
  }
}
