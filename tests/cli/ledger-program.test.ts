import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { run } from '#src/cli/testing/run-ledger.ts'

const ROOT = join(import.meta.dirname, '../..')
const REAL = 'public/ledgers/guangdong-2026.json'
const folder = mkdtempSync(join(tmpdir(), 'duixian-program-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** The program as `npm run ledger -- …` starts it, in a process of its own. */
function ledger(...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'src/cli/main.ts', ...args],
      { cwd: ROOT, encoding: 'utf8' },
      (_error, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    )
  })
}

it('takes the real ledger to Excel and back without a difference', { timeout: 120_000 }, async () => {
  const [xlsx, back] = [join(folder, 'real.xlsx'), join(folder, 'real.json')]
  expect(await ledger('convert', REAL, xlsx)).toMatchObject({ code: 0, stderr: '' })
  // What reads the sheet is the same in this process; it is started anew for what Node alone can show.
  expect(await run('convert', xlsx, back)).toMatchObject({ code: 0 })
  expect(await run('diff', REAL, back, '--json')).toMatchObject({ code: 0 })
  expect(await run('diff', REAL, back)).toMatchObject({ code: 0, lines: ['两份台账内容相同。'] })
  expect(JSON.parse(readFileSync(back, 'utf8'))).toEqual(JSON.parse(readFileSync(join(ROOT, REAL), 'utf8')))
})

it(
  'prints to one stream, warns on the other, and says by its exit code how it went',
  { timeout: 120_000 },
  async () => {
    const messy = await ledger(
      'convert',
      'tests/fixtures/sheets/messy-gb18030.csv',
      join(folder, 'messy.csv.json'),
      '--lang',
      'en',
    )
    expect(messy).toMatchObject({ code: 1, stderr: '' })
    expect(messy.stdout).toMatch(/row 15, column D: “数十家”/)
    const wrong = await ledger('diff', REAL)
    expect(wrong).toMatchObject({ code: 2, stdout: '' })
    expect(wrong.stderr).toMatch(/^diff 后面要写 2 个文件/)
    expect(wrong.stderr).not.toMatch(/^ {4}at /m)
    expect(await ledger('fill-schema', '--check')).toMatchObject({ code: 0 })
  },
)
