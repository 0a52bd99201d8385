import { historyOf, type HistoryEvent } from '#src/derive/changes/history.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import { dateOfDay, dayNumber } from '#src/domain/deadline.ts'
import { inEachLanguage, LANGUAGE_TAGS } from '#src/domain/languages.ts'
import type { Language } from '#src/domain/terms.ts'
import { verdictSentence } from '#src/format/reasoning/reasoning.ts'
import { changesTexts } from '#src/texts/changes/texts.ts'
import { pageTexts } from '#src/texts/pages/texts.ts'
import { linkTo, ownPath, wholeAddress, type PageContext, type Site } from './site.ts'
import { followedPath } from '#src/url/page-paths.ts'
import { xmlText } from './xml-text.ts'

/** How far back a feed goes from the edition's day, in days. */
const DAYS = 366
/** Entries of a feed at most, newest first. */
const MOST = 200

/** What happened on a day, in words; most feeds of a ledger tell the same ones. */
interface Told {
  readonly event: HistoryEvent
  readonly title: string
  readonly summary: string
}

/** By commitment id: what happened within the days of a feed, oldest first. */
export type Histories = ReadonlyMap<string, Readonly<Record<Language, readonly Told[]>>>

/** The histories that all feeds of a ledger are written from. */
export function buildHistories({ assessed: { index, rule, items } }: Pick<Site, 'assessed'>): Histories {
  const to = index.ledger.edition
  const from = dateOfDay(dayNumber(to) - DAYS)
  const tell = (event: HistoryEvent, lang: Language): Told => ({
    event,
    title: pageTexts(lang).feedEntry(changesTexts(lang).sections[event.section].title, event.commitment.title[lang]),
    summary: verdictSentence(event.assessment, event.commitment, rule, index, lang),
  })
  return new Map(
    items.map(({ commitment }) => {
      const events = historyOf(index, commitment, { rule, from, to })
      return [commitment.id, inEachLanguage((lang) => events.map((event) => tell(event, lang)))] as const
    }),
  )
}

/** An Atom feed (RFC 4287) of what happened to some commitments up to the edition's day, each entry leading to its record. The ids hold no address, so that a site that moves tells nothing twice. `context`: of the page that the feed stands beside. */
export function writeFeed(context: PageContext, name: string, items: readonly Item[], histories: Histories): string {
  const { site, lang } = context
  const { ledger } = site.assessed.index
  const t = pageTexts(lang)
  const tag = LANGUAGE_TAGS[lang]
  const id = (rest: string) => `tag:duixian,2026:${ledger.id}/${rest}/${tag}`
  const { at } = context
  const own = at.kind === 'list' ? `${at.by}/${at.id}` : 'changes'
  const told = items
    .flatMap(({ commitment }) => histories.get(commitment.id)?.[lang] ?? [])
    .toSorted(({ event: a }, { event: b }) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1))
    .slice(0, MOST)
  const entries = told.map(({ event: { commitment, day }, title, summary }) => {
    const record = { ...context, at: { kind: 'record', id: commitment.id } } as const
    const href = wholeAddress(record) ?? linkTo(context, record.at)
    return `<entry>
<id>${id(`${commitment.id}/${day}`)}</id>
<title>${xmlText(title)}</title>
<updated>${day}T00:00:00Z</updated>
<link rel="alternate" type="text/html" href="${xmlText(href)}"/>
<summary>${xmlText(summary)}</summary>
</entry>`
  })
  const self = site.home === null ? null : new URL(followedPath(ownPath(context), 'feed'), site.home).href
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${tag}">
<id>${id(own)}</id>
<title>${xmlText(t.followTitle.feed(name))}</title>
<updated>${ledger.edition}T00:00:00Z</updated>
<author><name>${xmlText(ledger.title[lang])}</name></author>
<link rel="alternate" type="text/html" href="${xmlText(wholeAddress(context) ?? linkTo(context, at))}"/>
${self === null ? '' : `<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>\n`}${entries.join('\n')}
</feed>
`
}
