import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { viewsUnvisited } from './views-unvisited.ts'

/** Lists of addresses that are written by hand, because each view wants keys of its own to show what it can. */
const LISTS = ['tests/e2e/axe.spec.ts', 'tests/shots/shots.spec.ts']

it.each(LISTS)('%s visits every view', (file) => {
  expect(viewsUnvisited(readFileSync(join(import.meta.dirname, '../..', file), 'utf8'))).toEqual([])
})
