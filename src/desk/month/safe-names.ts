/** Names of files that every system takes, Windows included. */

const LONGEST = 80

/** The names without signs that some system refuses, each another, whatever the case. */
export function safeNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const safe = name
      .replaceAll(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, '_')
      .slice(0, LONGEST)
      .replace(/[\ud800-\udbff]$/, '')
      .replace(/[. ]+$/, '')
    for (let count = 1; ; count += 1) {
      const tried = count === 1 ? safe : `${safe}-${count}`
      const key = tried.normalize('NFC').toLowerCase()
      if (taken.has(key)) continue
      taken.add(key)
      return tried
    }
  })
}
