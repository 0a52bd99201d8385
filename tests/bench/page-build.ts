/** Builds the pages that the benchmark serves, away from dist/, which others may be serving. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

/** A built page: its files by name. */
export type Built = ReadonlyMap<string, Buffer>

function inFolder(make: (folder: string) => void): Built {
  const folder = mkdtempSync(join(tmpdir(), 'duixian-bench-'))
  try {
    make(folder)
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    return new Map(
      files.map(({ parentPath, name }) => {
        const path = join(parentPath, name)
        return [relative(folder, path), readFileSync(path)] as const
      }),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function run(...command: readonly string[]): void {
  execFileSync('npx', command, { stdio: ['ignore', 'ignore', 'inherit'] })
}

/** A step of `npm run build` with the folder that it shall write to. Throws for one that is not known. */
function stepInto(step: string, folder: string): readonly string[] {
  const words = step.trim().split(' ')
  if (step.trim().startsWith('vite build'))
    return [...words, '--outDir', folder, '--emptyOutDir', '--logLevel', 'error']
  if (words[0] === 'tsx') return [...words, folder]
  throw new Error(`npm run build has a step whose folder is not known here: ${step}`)
}

/** What is deployed: every step of `npm run build`. */
export function buildOurs(): Built {
  const { scripts }: { readonly scripts: { readonly build: string } } = JSON.parse(readFileSync('package.json', 'utf8'))
  return inFolder((folder) => {
    for (const step of scripts.build.split('&&')) run(...stepInto(step, folder))
  })
}

/** A rival's page, by the build tool as it comes. */
export function buildRival(root: string): Built {
  return inFolder((folder) =>
    run('vite', 'build', root, '--config', join(root, 'vite.config.ts'), '--outDir', folder, '--logLevel', 'error'),
  )
}
