function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function sameFields(a: object, b: object): boolean {
  return Object.keys({ ...a, ...b }).every((key) => sameJson(Reflect.get(a, key), Reflect.get(b, key)))
}

/** Whether two JSON values say the same. The order of names does not count; a name without a value (undefined) is as good as none. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((entry, at) => sameJson(entry, b[at]))
  return sameFields(a, b)
}
