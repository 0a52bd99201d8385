import { duixian } from './contestants.ts'
import { broadWalk, manyWalk, makeRows, narrowWalk } from './synthetic.ts'
const rows = makeRows(100_000, 7)
const c = duixian(rows)
for (const w of [narrowWalk(2000, 11), broadWalk(2000, 13), manyWalk(2000,17)]) {
  for (let r = 0; r < 2; r++) {
  c.step(w.start)
  const t: number[] = []
  for (const x of w.walk) { const a = performance.now(); c.step([x]); t.push(performance.now() - a) }
  c.step([...w.start, ...w.walk])
  t.sort((a, b) => a - b)
  console.log(w.name, t[1000], t[1900])
  }
}
