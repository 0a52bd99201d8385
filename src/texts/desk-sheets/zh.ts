import { formatCount } from '#src/numbers/number.ts'
const n = (count: number): string => formatCount(count, 'zh')

/** The words of reporting sheets, in Chinese. en.ts has the same shape. */
export const deskSheetsZh = {
  tab: '填报表',
  heading: { target: '现行要求', last: '上期数', 'last-date': '上期数日期' },
  sheetTitle: (unit: string, ledger: string, day: string) => `${unit}填报表：${ledger}，数据截至${day}`,
  mark: (mark: string) => `表号：${mark}（收回时据此对应，请勿改动）`,
  fill: (unit: string, latest: string, date: string, progress: string) =>
    `只填黄色的“${latest}”“${date}”“${progress}”三列。数按“${unit}”一列的单位填，用别的单位请连单位一起写；日期不填的，按上面的日期。其他列不回收，请勿改动。`,
  fileName: (unit: string, day: string) => `填报表-${unit}-${day}`,
  zipName: (day: string) => `填报表-${day}`,

  title: '下发与收回填报表',
  about: '每个责任单位一份 Excel 填报表，列的就是下面表格里的事项。收回后一次放进来，合并成草稿。',
  sendAll: (count: number) => `下发填报表（${n(count)} 个单位，.zip）`,
  sendOne: (unit: string) => `下发填报表（${unit}，.xlsx）`,
  noneToSend: '没有待填的事项，不用下发。',
  noDay: '请先在上面填写“数据截至”，不晚于今天。',
  sending: '正在制作填报表',
  sent: (count: number, file: string) => `已保存 ${n(count)} 份填报表：${file}`,
  sendFailed: '没有做成填报表，请再试一次。',
  take: '收回填报表',
  takeHint: '一次选中或拖入收到的全部填报表，可读 Excel（.xlsx、.xls）、.ods 和 CSV。',
  reading: (done: number, all: number) => `正在读 ${n(done + 1)}/${n(all)} 份`,
  dayOf: (day: string) => `填报表截至${day}。`,
  filed: '已填报',
  filedLine: (unit: string, filled: number, rows: number) => `${unit}：${n(rows)} 项中填了 ${n(filled)} 项`,
  filedRefused: (count: number) => `，另有 ${n(count)} 项未采用`,
  noneFiled: '还没有单位填报。',
  missing: '还没有填报',
  missingLine: (unit: string, rows: number) => `${unit}：${n(rows)} 项待填`,
  missingEmpty: (unit: string, rows: number) => `${unit}：交回的是空表，${n(rows)} 项待填`,
  noneMissing: '这一天该填报的单位都已填报。',
  refused: '未采用的格',
  refusedLine: (file: string, row: number, title: string, why: string) =>
    `${file} 第 ${n(row)} 行${title === '' ? '' : `“${title}”`}：${why}`,
  troubles: '未采用的文件',
  troubleLine: (file: string, why: string) => `${file}：${why}`,
  summary: ({ reports, known, refused }: Readonly<Record<'reports' | 'known' | 'refused', number>>) =>
    `可存 ${n(reports)} 项${known > 0 ? `；${n(known)} 项与台账相同，不再存` : ''}${refused > 0 ? `；${n(refused)} 项未采用` : ''}。`,
  drop: '不存这一批',
  putAway: '收起结果',
  trouble: {
    'no-form': '不是填报表：没有“表号”一行或表头',
    'other-ledger': (found: string) => `是另一份台账（${found}）的填报表`,
    'unknown-unit': (found: string) => `台账里没有编号为 ${found} 的责任单位`,
    twice: (other: string) => `同一单位交了两份，内容不同：${other}。请只留一份再收`,
    'same-again': (other: string) => `与 ${other} 内容相同，只收一份`,
    'other-day': (found: string) => `是截至${found}的填报表，与其他几份日期不同，请单独收`,
    unreadable: '读不出这个文件',
  },
  fault: {
    'no-id': '这一行没有编号，对应不上。新的事项请用“导入”',
    'unknown-id': (found: string) => `台账里没有编号 ${found}`,
    'title-differs': (found: string, title: string) => `编号 ${found} 的事项是“${title}”，名称与编号对不上，可能错行`,
    closed: '这项承诺已经关闭，不再填报',
    'twice-in-form': (row: string) => `同一编号填了两行（第 ${row} 行）`,
    'in-two-forms': (file: string) => `另一份填报表也填了这一项，数不同：${file}`,
    merged: '合并了上下几格，看不出数属于哪一项',
    hidden: '这一行或列在表里是隐藏的，没有采用',
    struck: '有划掉的内容，看不准是否作数',
    'unit-unclear': (found: string) =>
      found === ''
        ? '“计量单位”一格空着，看不出数的单位，请照原表填上'
        : `“计量单位”一格的“${found}”不是这项的单位，请照原表改回`,
  },
}
