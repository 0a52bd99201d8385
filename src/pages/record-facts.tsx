import { citationsOf } from '#src/derive/citations-of.ts'
import { unitOf } from '#src/domain/known.ts'
import { formatDate } from '#src/format/date.ts'
import { detailTexts } from '#src/texts/detail/texts.ts'
import { nameTexts } from '#src/texts/names/texts.ts'
import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { recordWordTexts } from '#src/texts/record-words/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { Cited } from './cited.tsx'
import type { RecordProps } from './record-page.tsx'
import { linkTo } from './site.ts'

/** Who, when, on what footing, what the number means, and where all of it is written. */
export function RecordFacts({ context, item: { commitment } }: RecordProps) {
  const { lang, site } = context
  const { index } = site.assessed
  const s = screenTexts(lang)
  const d = detailTexts(lang)
  const r = recordWordTexts(lang)
  const { aside, listJoint } = punctuationTexts(lang)
  const nameOf = (id: string) => index.organisations.get(id)?.name[lang] ?? id
  const { lead, supporting, speaker, measure, announced, firmness } = commitment
  const unit = unitOf(commitment, index)
  const rows: readonly (readonly [string, string] | false | undefined)[] = [
    supporting.length > 0 && [d.supporting, supporting.map(nameOf).join(listJoint)],
    speaker && [d.speaker, nameTexts(lang).speaker(speaker.name[lang], speaker.role[lang])],
    [d.announced, formatDate(announced, lang)],
    [d.firmness, r.firmness[firmness].word],
    measure && [d.metric, `${measure.metric[lang]}${aside(unit?.name[lang] ?? measure.unit)}`],
    measure && [d.basis, r.bases[measure.basis].word],
    unit?.definition && [unit.name[lang], unit.definition[lang]],
  ]
  const { regions, sectors } = commitment
  return (
    <section>
      <h2>{s.citations}</h2>
      <dl className="facts">
        <dt>{s.lead}</dt>
        <dd>
          <a href={linkTo(context, { kind: 'list', by: 'unit', id: lead })}>{nameOf(lead)}</a>
        </dd>
        {rows.map((row) => row && [<dt key={row[0]}>{row[0]}</dt>, <dd key={`${row[0]} `}>{row[1]}</dd>])}
        <dt>{s.facet.region}</dt>
        <dd>
          {regions.map((id) => (
            <a key={id} href={linkTo(context, { kind: 'list', by: 'region', id })}>
              {index.regions.get(id)?.name[lang] ?? id}{' '}
            </a>
          ))}
        </dd>
        <dt>{s.facet.sector}</dt>
        <dd>
          {sectors.map((id) => (
            <a key={id} href={linkTo(context, { kind: 'list', by: 'sector', id })}>
              {index.sectors.get(id)?.name[lang] ?? id}{' '}
            </a>
          ))}
        </dd>
      </dl>
      <ul>
        {citationsOf(commitment).map((citation) => (
          <li key={JSON.stringify(citation)}>
            <Cited citation={citation} index={index} lang={lang} />
          </li>
        ))}
      </ul>
    </section>
  )
}
