import { homeFolder } from '#src/url/home-folder.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { absoluteAddress } from './place.ts'

/** The full address of a file that lies beside the page, by its path from the page's folder: from `home` where the deployer set it, else from where the page is; null: opened from a file, no address to share. */
export function absoluteFile(path: string, home: string | null): string | null {
  const page = absoluteAddress(DEFAULT_VIEW, home)
  return page === null ? null : new URL(path, homeFolder(page)).href
}
