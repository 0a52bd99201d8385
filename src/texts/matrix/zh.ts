import { formatCount } from '#src/numbers/number.ts'
const n = (count: number): string => formatCount(count, 'zh')

/** What the matrix says, in Chinese. en.ts must have the same keys. */
export const matrixZh = {
  title: (across: string) => `地区 × ${across}`,
  across: { sector: '领域', year: '目标年份', status: '状态' },
  columnsBy: '列',
  cellsAs: '格内',
  cells: { counts: '项数', mix: '状态构成' },
  legend: '状态图例',
  region: '地区',
  total: '合计',
  scroller: (across: string) => `地区 × ${across}矩阵，可左右、上下滚动`,
  year: (year: string) => `${year}年`,
  noYear: '未给期限',
  narrow: (name: string) => `只看${name}`,
  place: (row: string, column: string) => `${row}，${column}`,
  cell: (place: string, count: number) => `${place}：${n(count)} 项`,
  part: (word: string, count: number) => `${word} ${n(count)}`,
  mix: (parts: readonly string[]) => `（${parts.join('，')}）`,
  unlinked: '项数太多，无法写进一个网址',
  howToRead: '格中数字是承诺项数，点数字列出这些承诺；点地区名或列名，只看这一行或这一列。底色深浅随项数，仅作示意。',
  upperNote: '县区计入所在市；“不分市”一行是不属于任何一个市的事项。',
  repeats: {
    sector: '涉及几个领域的承诺在各列各计一次，行合计只计一次，所以各列之和大于合计。',
    year: '期限跨几年的承诺在各年各计一次，行合计只计一次，所以各列之和大于合计。',
    status: '',
  },
  repeatsRows: '涉及几个市的承诺在各行各计一次，列合计只计一次，所以各行之和大于合计。',
}
