import { fingerprint } from '#src/lib/fingerprint.ts'

/** The name of the page's own note of what the build has checked (cli/checked-ledgers.ts writes it). */
const NOTE = 'meta[name="duixian-checked"]'

/** The files that the build has read and found whole, by path, with their fingerprints; none in a page that was not built. */
function checkedFiles(): ReadonlyMap<string, string> {
  const note = document.querySelector<HTMLMetaElement>(NOTE)?.content ?? ''
  return new Map(
    note.split(' ').flatMap((entry) => {
      const [path, print] = entry.split('=')
      return path && print ? [[path, print] as const] : []
    }),
  )
}

/**
 * Whether these are the very bytes of a file that the build has checked: then they need not be checked again, and the
 * code that checks need not come. A file that a deployer has replaced since is not.
 */
export function isChecked(path: string, bytes: ArrayBuffer): boolean {
  const print = checkedFiles().get(path)
  return print !== undefined && print === fingerprint(new Uint8Array(bytes))
}
