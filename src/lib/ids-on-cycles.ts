/** The ids that lead back to themselves when each id is followed to its one successor. Ids that merely lead into a cycle are not among them. */
export function idsOnCycles(next: ReadonlyMap<string, string>): ReadonlySet<string> {
  const settled = new Set<string>()
  const onCycle = new Set<string>()
  for (const start of next.keys()) {
    const walk = new Set<string>()
    let id: string | undefined = start
    while (id !== undefined && !settled.has(id) && !walk.has(id)) {
      walk.add(id)
      id = next.get(id)
    }
    if (id !== undefined && walk.has(id)) for (const met of [...walk].slice([...walk].indexOf(id))) onCycle.add(met)
    for (const met of walk) settled.add(met)
  }
  return onCycle
}
