import { dueSaid } from '#src/derive/due-said.ts'
import { relatedItems } from '#src/derive/related-items.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import { bucketOf } from '#src/derive/status-strip.ts'
import { knownFacts, unitOf } from '#src/domain/known.ts'
import { formatDate, formatDeadline } from '#src/format/date.ts'
import { formatFigure, formatTargetFigure } from '#src/format/figure.ts'
import { explainVerdict, verdictSentence } from '#src/format/reasoning/reasoning.ts'
import { statusWord } from '#src/format/words.ts'
import { placeLine, regionNames } from '#src/marks/place-line.ts'
import { detailTexts } from '#src/texts/detail/texts.ts'
import { pageTexts } from '#src/texts/pages/texts.ts'
import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { Cited } from './cited.tsx'
import { waysToFollow } from './follow.ts'
import { latestWords } from './latest-words.ts'
import { PageFrame } from './page-frame.tsx'
import { recordData } from './record-data.ts'
import { RecordFacts } from './record-facts.tsx'
import { RecordReports } from './record-reports.tsx'
import { linkTo, linkToView, type PageContext } from './site.ts'

/** Everything of a part of the page. */
export interface RecordProps {
  readonly context: PageContext
  readonly item: Item
}

/** One commitment, whole, in one language, as of the edition's day: read without the program. */
export function RecordPage({ context, item }: RecordProps) {
  const { lang, site } = context
  const { index, rule } = site.assessed
  const { commitment, assessment } = item
  const d = detailTexts(lang)
  const title = commitment.title[lang]
  const verdict = verdictSentence(assessment, commitment, rule, index, lang)
  const day = formatDate(index.ledger.edition, lang)
  return (
    <PageFrame
      context={context}
      title={title}
      description={[regionNames(commitment, index, lang), verdict, pageTexts(lang).asOf(day)].join(
        punctuationTexts(lang).stopJoint,
      )}
      data={recordData(context, item)}
      programHref={linkToView(context, { item: commitment.id })}
      ways={waysToFollow(
        context,
        { kind: 'list', by: 'unit', id: commitment.lead },
        site.items.filter((each) => each.commitment.lead === commitment.lead),
      )}
    >
      <h1>{title}</h1>
      <p className="quiet">{placeLine(commitment, index, lang)}</p>
      <p className="sentence">
        {statusWord(bucketOf(assessment), lang)}
        {punctuationTexts(lang).colon}
        {verdict}
      </p>
      <p className="quiet">{pageTexts(lang).asOf(day)}</p>
      <p>{commitment.summary[lang]}</p>
      <KeyFigures context={context} item={item} />
      <RecordReports context={context} item={item} />
      <Arithmetic context={context} item={item} />
      <Steps context={context} item={item} />
      <EarlierTargets context={context} item={item} />
      {commitment.notes.length > 0 && (
        <section>
          <h2>{d.notes}</h2>
          <ul>
            {commitment.notes.map((note) => (
              <li key={note.zh}>{note[lang]}</li>
            ))}
          </ul>
        </section>
      )}
      <RecordFacts context={context} item={item} />
      <OtherFacts context={context} item={item} />
      <Related context={context} item={item} />
    </PageFrame>
  )
}

function KeyFigures({ context: { lang, site }, item: { commitment, assessment } }: RecordProps) {
  const s = screenTexts(lang)
  const { measure } = commitment
  const { target } = assessment
  const unit = unitOf(commitment, site.assessed.index)
  return (
    <dl>
      {measure && target && (
        <div>
          <dt>{s.target}</dt>
          <dd>{formatTargetFigure(target, measure, unit, lang)}</dd>
        </div>
      )}
      <div>
        <dt>{s.latest}</dt>
        <dd>{latestWords({ commitment, assessment }, site.assessed.index, lang)}</dd>
      </div>
      <div>
        <dt>{s.deadline}</dt>
        <dd>{formatDeadline(dueSaid(commitment, assessment), lang)}</dd>
      </div>
    </dl>
  )
}

function Arithmetic({ context, item: { commitment, assessment } }: RecordProps) {
  const { lang, site } = context
  const { index, rule } = site.assessed
  const s = screenTexts(lang)
  return (
    <section>
      <h2>{s.why}</h2>
      <ol>
        {explainVerdict(assessment, commitment, rule, index, lang).map((step, place) => (
          <li key={place}>
            <b>{step.rule}</b> {step.text}
          </li>
        ))}
      </ol>
      <p className="quiet">
        <a href={linkToView(context, { view: 'method' })}>{s.whyRule(rule.name[lang])}</a>
      </p>
    </section>
  )
}

function Steps({ context: { lang }, item: { commitment, assessment } }: RecordProps) {
  const s = screenTexts(lang)
  const d = detailTexts(lang)
  if (commitment.milestones.length === 0) return null
  const reached = new Set(assessment.milestones?.reached)
  return (
    <section>
      <h2>{s.milestones}</h2>
      <ul>
        {commitment.milestones.map(({ id, title, due }) => (
          <li key={id}>
            {[title[lang], formatDeadline(due, lang), reached.has(id) ? d.stepDone : d.stepOpen].join(' · ')}
          </li>
        ))}
      </ul>
    </section>
  )
}

function EarlierTargets({ context: { lang, site }, item: { commitment, assessment } }: RecordProps) {
  const d = detailTexts(lang)
  const { measure } = commitment
  if (!measure || assessment.earlier.length === 0) return null
  const unit = unitOf(commitment, site.assessed.index)
  return (
    <section>
      <h2>{d.earlierTargets}</h2>
      <ul>
        {assessment.earlier.map(
          ({ target, ...judgement }) =>
            target && (
              <li key={`${target.since} ${target.value}`}>
                {d.earlierTarget(
                  formatTargetFigure(target, measure, unit, lang),
                  formatDeadline(target.due, lang),
                  formatDate(target.since, lang),
                )}{' '}
                · {statusWord(bucketOf(judgement), lang)}
              </li>
            ),
        )}
      </ul>
    </section>
  )
}

function OtherFacts({ context: { lang, site }, item: { commitment, assessment } }: RecordProps) {
  const { index } = site.assessed
  const facts = knownFacts(index.facts.get(commitment.id) ?? [], index, assessment.asOf)
  if (facts.length === 0) return null
  return (
    <section>
      <h2>{screenTexts(lang).facts}</h2>
      <ul>
        {facts.map(({ id, metric, value, comparator, unit, date, citation }) => (
          <li key={id}>
            {metric[lang]}
            {punctuationTexts(lang).colon}
            {formatFigure({ value, unit: index.units.get(unit) ?? null, comparator }, lang)}
            {date !== null && ` · ${formatDate(date, lang)}`}
            <Cited citation={citation} index={index} lang={lang} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Related({ context, item: { commitment } }: RecordProps) {
  const { site, lang } = context
  const d = detailTexts(lang)
  const related = relatedItems(site.assessed.index, site.assessed, commitment.id)
  if (related.length === 0) return null
  return (
    <section>
      <h2>{d.related}</h2>
      <ul>
        {related.map(({ item: { commitment: other, assessment }, why }) => (
          <li key={other.id}>
            <a href={linkTo(context, { kind: 'record', id: other.id })}>{other.title[lang]}</a>
            {` · ${statusWord(bucketOf(assessment), lang)} · ${d.relation[why]}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
