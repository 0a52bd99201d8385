/** The article itself as a source of the ledger. */
import { isCalendarDate, type CalendarDate } from '#src/domain/deadline.ts'
import type { Gazetteer } from '#src/desk/extract/extraction.ts'
import { governmentOf, regionsIn } from '#src/desk/extract/find-named.ts'
import type { Ledger, Source } from '#src/domain/ledger.ts'
import type { ArticleAbout } from './article-work.ts'

/** What is wrong with what was typed of the article. */
export const ABOUT_FAULTS = ['no-text', 'no-title', 'no-date', 'date-ahead', 'bad-link'] as const
/** One of them. */
export type AboutFault = (typeof ABOUT_FAULTS)[number]

/** Characters in which a text says where it is from. */
const BEGINNING = 80

/** True for a whole http or https address. */
function isLink(url: string): boolean {
  if (!/^https?:\/\/[^\s/]+\S*$/i.test(url)) return false
  try {
    return /^https?:$/.test(new URL(url).protocol)
  } catch {
    // What the browser does not take for an address is none.
    return false
  }
}

/** What must be mended before the article can be read; none where all is well. */
export function aboutFaults(
  text: string,
  { title, published, url }: ArticleAbout,
  today: CalendarDate,
): readonly AboutFault[] {
  const wrong: Readonly<Record<AboutFault, boolean>> = {
    'no-text': text.trim() === '',
    'no-title': title.trim() === '',
    'no-date': !isCalendarDate(published),
    'date-ahead': isCalendarDate(published) && published > today,
    'bad-link': url.trim() !== '' && !isLink(url.trim()),
  }
  return ABOUT_FAULTS.filter((fault) => wrong[fault])
}

/** The source that the ledger has of this article: of the same title, day and address; null: none. */
export function knownSource(ledger: Ledger, about: ArticleAbout): Source | null {
  const [title, url] = [about.title.trim(), about.url.trim()]
  const isSame = (source: Source) =>
    (source.title.zh === title || source.title.en === title) &&
    source.published === about.published &&
    (source.url ?? '') === url
  return ledger.sources.find(isSame) ?? null
}

/** The article as a new source. Seen in a copy: its strength is B. */
export function articleSource(about: ArticleAbout, id: string, today: CalendarDate): Source {
  const [title, publisher, url] = [about.title.trim(), about.publisher.trim(), about.url.trim()]
  return {
    id,
    title: { zh: title, en: title },
    ...(publisher === '' ? {} : { publisher: { zh: publisher, en: publisher } }),
    published: about.published,
    ...(url === '' ? {} : { url }),
    kind: about.kind,
    strength: 'B',
    retrieved: today,
  }
}

/** Of the region that the title names (else the first lines), and of its government, where these were not given. */
export function guessAbout(about: ArticleAbout, text: string, gazetteer: Gazetteer): ArticleAbout {
  const named =
    [about.title, text.slice(0, BEGINNING)]
      .map((words) => regionsIn(words, gazetteer))
      .find((codes) => codes.length > 0) ?? []
  const region = about.region === '' && named.length === 1 ? (named[0] ?? '') : about.region
  const lead = about.lead === '' && region !== '' ? (governmentOf(region, gazetteer) ?? '') : about.lead
  return { ...about, region, lead }
}
