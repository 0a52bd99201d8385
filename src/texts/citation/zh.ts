import { formatCount } from '#src/numbers/number.ts'

/** Where a figure was read, in Chinese. en.ts has the same shape. */
export const citationZh = {
  paragraph: (section: string, paragraph: number) => `${section}，第 ${formatCount(paragraph, 'zh')} 段`,
  asWritten: (figure: string) => `原文：「${figure}」`,
  strength: (grade: string) => `可信度 ${grade}`,
  opensSource: '打开原始页面',
}
