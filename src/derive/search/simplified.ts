/** Simplified signs by the traditional ones that differ from them: 關 is 关. */
export type Simplified = ReadonlyMap<string, string>

/** A text with every sign in its simplified form; the text itself where no dictionary is given. */
export function simplify(text: string, simplified: Simplified | null): string {
  return simplified === null ? text : Array.from(text, (sign) => simplified.get(sign) ?? sign).join('')
}

let common: ReadonlySet<string> | null = null

/* The 6,763 signs of GB 2312: what is simplified is among them, and hardly a sign that is not. */
function commonSigns(): ReadonlySet<string> {
  if (common) return common
  const [first, rows, columns] = [0xb0, 72, 94]
  const bytes = Uint8Array.from({ length: rows * columns * 2 }, (_, at) =>
    at % 2 === 0 ? first + Math.floor(at / 2 / columns) : 0xa1 + ((at >> 1) % columns),
  )
  common = new Set(new TextDecoder('gb18030').decode(bytes))
  return common
}

/** True where a query holds a Chinese sign that is no common simplified one: 韶關. */
export function needsSimplified(q: string): boolean {
  return Array.from(q.matchAll(/\p{Script=Han}/gu), ([sign]) => sign).some((sign) => !commonSigns().has(sign))
}
