const MOST = 4000

/** The same function of one text that works out each text once; it forgets all of them when they become many. */
export function remembered<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>()
  return (text) => {
    const found = known.get(text)
    if (found) return found.value
    if (known.size >= MOST) known.clear()
    const value = work(text)
    known.set(text, { value })
    return value
  }
}
