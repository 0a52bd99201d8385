/** For each name its shortest beginning, of at least `least` letters, that no other name shares; the whole name where another begins with it. Order kept. */
export function uniquePrefixes(names: readonly string[], least: number): readonly string[] {
  return names.map((name, place) => {
    for (let length = least; length < name.length; length += 1) {
      const prefix = name.slice(0, length)
      if (!names.some((other, at) => at !== place && other.startsWith(prefix))) return prefix
    }
    return name
  })
}
