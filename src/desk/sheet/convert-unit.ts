/** Units of one kind that differ in nothing but size: 公顷 and 亩, 斤 and 吨. What is converted comes out exact, or is not converted. */

/** Names, without blanks and in small letters, with how many of the smallest unit of their kind they are. */
const KINDS: readonly (readonly (readonly [size: number, names: string])[])[] = [
  /* 亩: 2000/3 m², so in thirds of a square metre. */
  [
    [3, '平方米 平米 m2'],
    [2000, '亩 mu'],
    [30_000, '公顷 hm2 ha hectares'],
    [3_000_000, '平方公里 平方千米 km2 squarekilometres'],
  ],
  [
    [1, '毫米 mm'],
    [10, '厘米 cm'],
    [1000, '米 metres'],
    [500_000, '里 华里'],
    [1_000_000, '公里 千米 km kilometres'],
  ],
  [
    [1, '克 g'],
    [500, '斤'],
    [1000, '公斤 千克 kg'],
    [1_000_000, '吨 t tonnes'],
  ],
  [
    [1, '千瓦 kw kilowatts'],
    [1000, '兆瓦 mw megawatts'],
    [1_000_000, '吉瓦 gw gigawatts'],
  ],
  [
    [1, '千瓦时 度 度电 kwh kilowatt-hours'],
    [1000, '兆瓦时 mwh'],
    [1_000_000, '吉瓦时 gwh'],
  ],
  [
    [1, '升 l litres'],
    [1000, '立方米 立方 m3 cubicmetres'],
  ],
]

const SIZES = new Map(
  KINDS.flatMap((units, kind) =>
    units.flatMap(([size, names]) => names.split(' ').map((name) => [name, { kind, size }] as const)),
  ),
)

/** A value of the unit `from` in the unit `to`; null where they are not of one kind, or not known. */
export function convertUnit(value: number, from: string, to: string): number | null {
  const [source, wanted] = [SIZES.get(keyOf(from)), SIZES.get(keyOf(to))]
  if (!source || !wanted || source.kind !== wanted.kind) return null
  return Number(((value * source.size) / wanted.size).toPrecision(15))
}

function keyOf(name: string): string {
  return name.normalize('NFKC').replaceAll(' ', '').toLowerCase()
}
