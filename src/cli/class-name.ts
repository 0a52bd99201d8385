import { createHash } from 'node:crypto'
import { relative } from 'node:path'

const taken = new Map<string, string>()

/**
 * The name on the page of a class of a CSS module: its own and three letters for its file. The usual one has the line
 * it stands on as well, which says nothing more and is a third of a kilobyte in the first view. Tests in the browser look
 * for `_name_`.
 * @throws where two files share their letters and both have such a class: rename one.
 */
export function className(name: string, path: string): string {
  const file = relative(process.cwd(), path.replace(/\?.*/, '')).replaceAll('\\', '/')
  const letters = createHash('sha256')
    .update(file)
    .digest('base64url')
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 3)
  const made = `_${name}_${letters}`
  const other = taken.get(made)
  if (other !== undefined && other !== file)
    throw new Error(`${file} and ${other} would both have the class ${made} on the page: rename it in one.`)
  taken.set(made, file)
  return made
}

/** Vite's setting, one for the page and for the page as the build writes it. */
export const SHORT_CLASS_NAMES = { modules: { generateScopedName: className } }
