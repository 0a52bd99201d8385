/** Why a passage is proposed. Each id stands in a candidate's `because` and in the title of a test. */
export const EXTRACT_RULES = {
  E1: 'A word of intent (将, 力争, 计划, 确保, will, plans to) stands before it in its sentence, and no word of the past after that; or neither does, and the last time named before it, or in its clause, is still to come.',
  E2: 'A word of the past (已, 去年, 截至, 同比, has, last year) stands before it in its sentence, and no word of intent after that; or neither does, and the last time named before it, or in its clause, is past.',
  E3: 'Its sentence says neither; it goes on in the sense of the figure or sentence before in the same paragraph, or of the heading (工作回顾, 主要目标).',
  E4: 'Its sentence says neither; its clause begins with a verb of doing (推动, 加快, 建设) or keeps to a limit (控制在…以内), so it is taken as intent.',
  E5: 'Its sentence says neither; its clause has a verb of having or reaching (达, 拥有, 累计, reached), so it is taken as achieved.',
  E6: 'It has a figure that was understood, in a unit or with a comparator.',
  E7: 'It has no figure; its clause is intent and begins with a verb of doing.',
  E8: 'The deadline stands in its own clause.',
  E9: 'The deadline stands before it in the same part of the sentence (up to ；), or by itself or before a colon for all of the rest; or right after it, saying only when it is done (2027年6月底前投产); or in a heading of what is to be done (2026年工作安排). Not of what comes afterwards (达产后), nor where it only begins then (开工).',
  E10: 'The speaker is named in the heading.',
  E11: 'The speaker is named in the paragraph; or in one before, and the paragraph goes on with the speech (他还表示, an opening quotation mark, the name).',
  E12: 'The region is that of the speaker’s office, or one within it that the clause names.',
  E13: 'The region is named in the clause, the sentence or the heading, or is the seat of the speaker’s organisation.',
  E14: 'Words of the sector stand in the clause, or else in the sentence or the heading.',
  E15: 'Reported without a comparator, promised as a number to be reached: the comparator proposed is at-least (at-most for a number to come down to).',
  E16: 'A person marked these words.',
  E17: 'Its words say that the percentage is of one year: growth on the year, an average of the year (增长, 增速, 同比, 年均, 失业率). Without a deadline it is of the year of the announcement.',
  E18: 'Lines that were broken where the page ended are joined before anything is read; a number or word cut in two is one.',
  E19: 'A bullet, a numbered line and a short line with a figure or a verb of doing is an item, not a heading. What leads up to items (By 2030 we will: / 2026年工作目标) says of them whether they are promised, and by when.',
  E20: 'It stands in a line of a table in the text (cells between | or tabs), in a column whose heading says target or a year to come; that year, or the column of deadlines, is its deadline.',
  E21: 'What the words leave open is said with the candidate: promised or only so (in Chinese nothing says that the figure is undertaken, see undertaken.ts), promised or achieved, whose deadline it is, at least or at most. Whoever accepts many at once decides on these one by one.',
  E22: 'A promise that was made before in the same text (the same figure and unit, no other deadline, most of the words of what is counted) says so.',
  E23: 'Nothing in its sentence or before it says whether it is past or to come; its words do something, or bring it to a level (加码2800万元, 由380元涨到500元). It is asked whether it is promised.',
} as const

/** The id of such a rule. */
export type ExtractRule = keyof typeof EXTRACT_RULES
