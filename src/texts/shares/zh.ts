/** How far an item is, in Chinese: one name for each share wherever it is shown. en.ts has the same shape. */
export const sharesZh = {
  /** Heads of columns and facts. attainment: figure ÷ target; increment: the way from a stated baseline. */
  names: { attainment: '完成率', increment: '增量进度' },
  /** Heads of columns that hold plain numbers. */
  heads: { attainment: '完成率（%）', increment: '增量进度（%）' },
  /** With its share. */
  said: {
    attainment: (share: string) => `完成率${share}`,
    increment: (share: string) => `增量进度${share}`,
  },
  /** Of a figure that is just the number of a target which asks for more, or for less, than it. */
  justTheNumber: { more: '等于目标，未超过', less: '等于目标，未低于' },
}
