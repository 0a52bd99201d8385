import type { figureZh } from './zh.ts'

/** Unit names are stored in the plural (racks, orders a day): one of them takes the singular of its head word. */
function singular(name: string): string {
  const [, head = name, rest = ''] = /^(.*?)(\s(?:a|per|of)\s.*)?$/.exec(name) ?? []
  const one = head
    .replace(/people$/, 'person')
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|x|ss)es$/, '$1')
    .replace(/([^su])s$/, '$1')
  return one + rest
}

/** How units and shares stand beside a number, in English. */
export const figureEn: typeof figureZh = {
  unitName: (name, value) => (Math.abs(value) === 1 ? singular(name) : name),
  unitSpace: () => ' ',
  points: (size, isOne) => `${size} ${isOne ? 'point' : 'points'}`,
}
