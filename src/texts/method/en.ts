import type { methodZh } from './zh.ts'

/** The twelve rules in English, for the method page. Same shape as zh.ts. */
export const methodEn: typeof methodZh = {
  V1: {
    title: '% of target',
    formula: '% of target = latest figure ÷ target',
    text: 'The ratio that news reports quote. It is shown but never judged by: it knows neither where things started nor how much time has gone. Only for targets to grow towards.',
  },
  V2: {
    title: 'Progress from baseline',
    formula: 'progress from baseline = (latest figure − baseline) ÷ (target − baseline)',
    text: 'How much of the way has been covered. Yearly and cumulative figures count from 0, where it is the same as % of target and only that is shown; a level without a published baseline is judged from both ends, 0 and the first figure, and shows no progress from baseline. A limit to be kept has neither.',
  },
  V3: {
    title: 'Expected progress',
    formula: 'expected progress = time elapsed ÷ time in all',
    text: 'Where things should stand on the day of the latest figure. Along the published path if there is one; else in a straight line from the start (the day of the baseline, or the day the target was set; 1 January for a yearly figure) to the deadline. The chosen rule says whether whole months or days are counted.',
  },
  V4: {
    title: 'Gap',
    formula: 'gap = progress from baseline − expected progress',
    text: 'In percentage points. Positive is ahead of time, negative behind it. For a limit it is how far the figure strays from it; of a yearly rate it is also said by how many points.',
  },
  V5: {
    title: 'Verdict',
    text: 'In order: is it closed; does the latest figure reach the target; has the deadline passed; is enough known to judge; is it too early. If none applies, the bands of the chosen rule turn the gap into on track, slightly behind, behind or far behind. The first that applies holds.',
  },
  V6: {
    title: 'Freshness',
    formula: 'reports missed = whole months since the latest figure ÷ reporting interval, rounded down',
    text: 'A verdict speaks of the day of the figure; how old that figure is stands beside it. Where no interval is agreed, a report is due every three months. Two missed in a row, by default, is silence. While it lasts nothing is judged: silence is neither progress nor failure.',
  },
  V7: {
    title: 'Uncertain numbers',
    text: 'Where the deadline is a range, the baseline is unknown or a number is given as “nearly” or “about”, both ends are worked out. If they fall in the same band, that is the verdict; if not, both are shown with the fact that would decide.',
  },
  V8: {
    title: 'Wording',
    text: '“More than” excludes equality; “about” counts from the wanted side (from 95% of what is to grow, up to 105% of what is to fall; doing better is no miss), and from both only where a level is to be kept; “4.5% to 5%” is met from the end that comes first; “nearly” is from 95% up. Targets to bring something down work the other way round; “at most” and “less than” are met only if they still hold at the deadline.',
  },
  V9: {
    title: 'Milestones',
    formula: '% of target = steps reached ÷ all steps; expected progress = steps due ÷ all steps',
    text: 'Commitments with steps but no overall number are counted in steps, with the same bands. A direction shows its latest stage and date and is never judged.',
  },
  V10: {
    title: 'Moved targets',
    text: 'A target that was changed keeps its predecessors. Each is judged on the same day by the same rule and shown beside the one in force.',
  },
  V11: {
    title: 'Totals',
    text: 'A sum is given only where unit, basis and period agree, the unit can be added up and no commitment contains another. Otherwise there is no total, and the reason is given.',
  },
  V12: {
    title: 'Extrapolation',
    formula: 'slope = median of the slopes between all pairs of figures (Theil–Sen)',
    text: 'With three figures or more: when the target would be reached at the recent pace, and where things would stand at the deadline. For orientation only; it never changes a verdict. Yearly rates are not extrapolated.',
  },
  V13: {
    title: 'Series',
    text: 'The same promise of consecutive years is a series: each year is judged by itself, and all are shown side by side. A year in which the number was dropped is shown too: a number that disappears is news.',
  },
}
