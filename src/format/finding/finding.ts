/** The sentence of a view other than the overview: the page's heading, its slide, its print, its export, the text that is copied. */
import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { changesTexts } from '#src/texts/changes/texts.ts'
import { findingTexts } from '#src/texts/finding/texts.ts'
import type { Said } from '#src/texts/finding/said.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { tableTexts } from '#src/texts/table/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import type { Finding, GroupsFinding, ItemsFinding, SeriesFinding, SortedFinding } from '#src/derive/finding/finding.ts'
import type { SentenceFacts } from '#src/derive/sentence/facts.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { unitOf } from '#src/domain/known.ts'
import type { Language } from '#src/domain/terms.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import { changesParts } from '../changes/changes.ts'
import { formatGap } from '../gap.ts'
import { joinPlain, plain, type SentencePart } from '../sentence/parts.ts'
import { scopeStart } from '../sentence/scope.ts'
import { buildSentence } from '../sentence/sentence.ts'
import { formatSeriesCounts } from '../series.ts'
import { formatSeriesNames } from '../series-name.ts'
import { formatShare } from '../share.ts'
import { statusWord } from '../words.ts'
import { itemDays, itemTitle, sortedValue } from './items.ts'
import { namedText } from './named.ts'

/** What a finding is put into words with. */
interface Context {
  readonly index: LedgerIndex
  readonly total: number
  readonly lang: Language
}

function sorted({ sort, first, unknown }: SortedFinding, { index, total, lang }: Context): Said {
  return findingTexts(lang).sorted({
    total,
    order: sort
      ? { by: wordTexts(lang).sortKeys[sort.key], reversed: sort.reversed }
      : { usual: tableTexts(lang).usualOrder },
    title: itemTitle(first, lang),
    value: sortedValue(first, sort, index, lang),
    unknown,
  })
}

function groups({ groups: compared, steps }: GroupsFinding, { lang }: Context): Said {
  const texts = findingTexts(lang)
  const names = compared.map(({ name, count }) => texts.group(namedText(name, lang), count))
  const [key = '', ...rest] = steps.map(({ step, counts }) =>
    texts.step(
      wordTexts(lang).reaches[step].word,
      counts.map(({ has, of }) => texts.share(has, of)),
    ),
  )
  const { comma } = punctuationTexts(lang)
  return { before: texts.groups(names), key, after: rest.map((each) => comma + each).join('') }
}

function items({ count, ends, statuses }: ItemsFinding, { index, lang }: Context): Said {
  const texts = findingTexts(lang)
  if (!ends) {
    const said = [...statuses].map(([status, of]) => texts.status(statusWord(status, lang), of))
    return texts.noEnds(count, said.join(punctuationTexts(lang).listJoint))
  }
  const gap = ({ commitment, assessment }: typeof ends.best) =>
    formatGap(commitment, assessment, unitOf(commitment, index), lang) ?? ''
  return texts.ends({
    total: count,
    best: itemTitle(ends.best, lang),
    bestGap: gap(ends.best),
    worst: itemTitle(ends.worst, lang),
    worstGap: gap(ends.worst),
    rest: count - ends.compared,
  })
}

function series({ series: compared }: SeriesFinding, { lang }: Context): Said {
  const { semicolon } = punctuationTexts(lang)
  const [key = '', ...rest] = compared.map(({ name, summary }) =>
    findingTexts(lang).series(formatSeriesNames([name], lang).join(''), formatSeriesCounts(summary, lang)),
  )
  return { before: '', key, after: rest.map((each) => semicolon + each).join('') }
}

/** The first sentence, without its stop; null: in parts of its own. */
function saidOf(finding: Exclude<Finding, { readonly of: 'changes' }>, context: Context): Said {
  const { total, lang } = context
  const texts = findingTexts(lang)
  switch (finding.of) {
    case 'sorted':
      return sorted(finding, context)
    case 'grouped':
      return texts.grouped({
        ...finding,
        total,
        by: screenTexts(lang).facet[finding.by],
        name: namedText(finding.largest, lang),
      })
    case 'timeline': {
      const { stretch } = finding
      return texts.timeline({ ...finding, total, stretch: stretch && { ...stretch, year: String(stretch.year) } })
    }
    case 'matrix':
      return texts.matrix({
        total,
        by: texts.across[finding.key],
        row: namedText(finding.row, lang),
        column: namedText(finding.column, lang),
        count: finding.count,
        share: formatShare(finding.share, lang),
        tied: finding.tied,
      })
    case 'groups':
      return groups(finding, context)
    case 'items':
      return items(finding, context)
    case 'series':
      return series(finding, context)
    case 'nothing':
      return { before: texts.nothingCompared, key: '', after: '' }
    case 'coverage':
      return texts.coverage({ ...finding, total })
    case 'method':
      return texts.method({
        total,
        rule: finding.rule[lang],
        others: finding.others.map(({ rule, changed }) => ({ name: rule[lang], count: changed })),
      })
    case 'desk':
      return texts.desk(finding.drafts)
    default:
      return assertNever(finding)
  }
}

/** The timeline's second sentence: what is next. */
function nextParts(finding: Finding, lang: Language): readonly SentencePart[] {
  if (finding.of !== 'timeline' || !finding.next) return []
  const { sentenceJoint, stop } = punctuationTexts(lang)
  const { item, others } = finding.next
  return [plain(sentenceJoint + findingTexts(lang).next(itemTitle(item, lang), others, itemDays(item, lang)) + stop)]
}

/** The filters that narrow what the sentence speaks of, without those that it names anyway. */
function scopeOf(finding: Finding, scope: SentenceFacts['scope'], lang: Language): string {
  switch (finding.of) {
    case 'nothing':
    case 'desk':
      return ''
    case 'groups':
      return scopeStart({ ...scope, [finding.by === 'region' ? 'regions' : 'units']: [] }, lang)
    case 'series':
      return scopeStart({ ...scope, series: [] }, lang)
    case 'items':
      return scopeStart({ ...scope, picked: 0 }, lang)
    default:
      return scopeStart(scope, lang)
  }
}

/** A view's own sentence, in one or two short sentences with one key figure at most; null, and of a selection without items: what the overview says. */
export function findingSentence(
  finding: Finding | null,
  facts: SentenceFacts,
  index: LedgerIndex,
  lang: Language,
): readonly SentencePart[] {
  if (!finding) return buildSentence(facts, lang)
  const scope = scopeOf(finding, facts.scope, lang)
  const { stop } = punctuationTexts(lang)
  if (finding.of === 'changes') {
    const { changes, since, asOf } = finding
    if (changes) return joinPlain([plain(scope), ...changesParts(changes, lang)])
    return [plain(changesTexts(lang).reversed(since, asOf))]
  }
  const { before, key, after } = saidOf(finding, { index, total: facts.total, lang })
  return joinPlain([
    plain(scope + before),
    { text: key, strong: true },
    plain(after + stop),
    ...nextParts(finding, lang),
  ])
}
