const MOST = 60

/** The name of an exported show: duixian-show-<title>.json, without what file systems refuse; duixian-show.json for a show without a name. */
export function showFileName(title: string): string {
  const safe = Array.from(title.replace(/[\p{Cc}\p{Cf}\p{Cs}\s\\/:*?"<>|.]+/gu, '-'))
    .slice(0, MOST)
    .join('')
    .replace(/^-+|-+$/g, '')
  return safe === '' ? 'duixian-show.json' : `duixian-show-${safe}.json`
}
