/** What filling an office's own workbook says, in Chinese. en.ts has the same shape. */
export const deskFillZh = {
  title: '填进单位自己的表',
  hint: (day: string) =>
    `选回原来的 Excel 表，只填最新数据和截至日期（${day}已知的），公式、合并格、样式和其他工作表一律不动。`,
  drop: '把单位自己的表拖到这里',
  kinds: '只收 .xlsx，最大 50 MB。',
  working: (file: string) => `正在填“${file}”`,
  failed: (file: string) => `没能填“${file}”：文件打不开或太大，或者程序出错。原文件没有改动。`,
  sheet: (sheet: string, summary: string) => `工作表“${sheet}”：${summary}`,
  words: '连进展文字一起填',
  save: '保存填好的表',
  savedName: (name: string) => `${name}-已填`,
  unfilled: '没有填的行',
  noneFilled: '没有要填的：表里的数与台账相同，或没有一行对得上。',
  formulasNote: '用 Excel 或 WPS 打开时，表里的公式会按新填的数重新计算。',
  row: (row: string, title: string, said: string) => `第 ${row} 行“${title}”：${said}`,
  why: {
    'no-match': '台账里没有，没有填',
    asked: '是不是台账里的一项，有提问待回答，没有填',
    several: '台账里有几项同样可能，没有填',
    twice: '与前面一行是同一项，没有填',
    'no-figure': '台账里没有它的数据，没有动',
    inexact: '台账里的数带“超”“近”“约”，不写成确数，没有填',
  },
  outcome: {
    formula: (heading: string) => `“${heading}”是公式，没有动`,
    merged: (heading: string) => `“${heading}”由几行或几列合用，没有动`,
    unwritable: (heading: string, value: string) =>
      `“${heading}”要填 ${value}，照这一行的计量单位和这一格的格式写不准，没有动。请把计量单位改成台账的写法再填`,
    shape: (heading: string) => `“${heading}”一行的写法特别，没有动`,
  },
  joint: '；',
  headingDay: (said: string, last: string) => `表题或表头写着截至${said}，填入的数最晚截至${last}。请在表里改过来。`,
  summary: (rows: string, all: string) => `${all} 行中填好 ${rows} 行`,
  notFilled:
    '不能填这个文件：没有认出表头，没有放最新数据的一列，或者文件的打包方式特别。请用 Excel 或 WPS 另存为 .xlsx 再试。',
}
