/** The fictional province of Jichuan: 21 cities on a 5 × 8 grid and 12 counties. No name here is a real city's or county's. */
import type { Region } from '#src/domain/ledger.ts'

/** The province's code. */
export const PROVINCE = '990000'

/** Chinese stem, English name, row and column. The order gives the codes 990100 to 992100. */
const CITIES = [
  ['霁澜', 'Jilan', 2, 3],
  ['砚浦', 'Yanpu', 2, 2],
  ['棠越', 'Tangyue', 2, 4],
  ['澹汀', 'Danting', 3, 4],
  ['榆汀', 'Yuting', 3, 3],
  ['鹤墅', 'Heshu', 3, 2],
  ['枫堰', 'Fengyan', 1, 2],
  ['珞崖', 'Luoya', 1, 4],
  ['桐澜', 'Tonglan', 1, 3],
  ['苇屿', 'Weiyu', 4, 6],
  ['霜坪', 'Shuangping', 0, 1],
  ['荔汐', 'Lixi', 3, 6],
  ['琅浔', 'Langxun', 2, 6],
  ['栎阙', 'Lique', 0, 2],
  ['蓼渚', 'Liaozhu', 3, 5],
  ['螺汀', 'Luoting', 3, 7],
  ['青砾', 'Qingli', 1, 0],
  ['杉埠', 'Shanbu', 1, 1],
  ['蔻湾', 'Kouwan', 4, 7],
  ['锦蘅', 'Jinheng', 2, 5],
  ['钿河', 'Dianhe', 2, 1],
] as const

/** Chinese stem, English name, code (its first four digits are the city's). */
const COUNTIES = [
  ['芷溆', 'Zhixu', '990221'],
  ['楠坞', 'Nanwu', '990322'],
  ['雨岫', 'Yuxiu', '990421'],
  ['石篁', 'Shihuang', '990621'],
  ['樟麓', 'Zhanglu', '990723'],
  ['鹭汀', 'Luting', '990821'],
  ['竹澹', 'Zhudan', '991024'],
  ['云笺', 'Yunjian', '991121'],
  ['葵浦', 'Kuipu', '991222'],
  ['岚坨', 'Lantuo', '991421'],
  ['檀汐', 'Tanxi', '991621'],
  ['笙湖', 'Shenghu', '991825'],
] as const

/** The province, its cities in order of code, then the counties. */
export const REGIONS: readonly Region[] = [
  { code: PROVINCE, name: { zh: '霁川省', en: 'Jichuan Province' }, parent: null },
  ...CITIES.map(([zh, en, row, column], at) => ({
    code: `99${String(at + 1).padStart(2, '0')}00`,
    name: { zh: `${zh}市`, en },
    parent: PROVINCE,
    tile: { row, column },
  })),
  ...COUNTIES.map(([zh, en, code]) => ({
    code,
    name: { zh: `${zh}县`, en: `${en} County` },
    parent: `${code.slice(0, 4)}00`,
  })),
]
