/** Rule ids as texts name them, each once, sorted. */
function idsIn(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))].sort()
}

/** The ids of the rules that a text such as RULES.md has a heading for. */
export function documentedRules(text: string): readonly string[] {
  return idsIn(text, /^#{2,3} (V\d+[a-z]?) /gm)
}

/** The ids that the titles of tests name. */
export function testedRules(tests: string): readonly string[] {
  return idsIn(tests, /\[(V\d+[a-z]?)\]/g)
}
