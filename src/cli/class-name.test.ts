import { describe, expect, it } from 'vitest'
import { className } from './class-name.ts'

describe('the name of a class on the page', () => {
  it('is its own with three letters for its file, the same wherever it is asked', () => {
    const made = className('line', 'src/ui/text.module.css')
    expect(made).toMatch(/^_line_[a-z0-9]{3}$/)
    expect(className('line', `${process.cwd()}/src/ui/text.module.css?used`)).toBe(made)
    expect(className('row', 'src/ui/text.module.css')).toBe(made.replace('line', 'row'))
    expect(className('line', 'src/ui/bar.module.css')).not.toBe(made)
  })

  it('is refused where two files would give the same', () => {
    const names = Array.from({ length: 2000 }, (_, index) => `src/ui/${index}.module.css`)
    expect(() => names.map((name) => className('one', name))).toThrow(/would both have the class _one_/)
  })
})
