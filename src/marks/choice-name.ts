import type { Screen } from '#src/texts/screen/texts.ts'
import type { Words } from '#src/texts/words/texts.ts'
import { NO_SERIES } from '#src/derive/selection/counted-under.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { KINDS, REASONS, VERDICTS, type Language } from '#src/domain/terms.ts'
import { nameOfSeries } from '#src/format/series-name.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import type { Choice } from '#src/url/choices.ts'
import { REACHES } from '#src/url/view.ts'

/** What naming needs: the ledger's names and a language. */
export interface NamingContext {
  readonly index: LedgerIndex
  readonly lang: Language
  readonly t: Screen
  readonly w: Words
}

/** A filter's choice in words; its id where the ledger has no name for it. */
export function nameOfChoice({ key, value }: Choice, { index, lang, t, w }: NamingContext): string {
  switch (key) {
    case 'region':
      return index.regions.get(value)?.name[lang] ?? value
    case 'sector':
      return index.sectors.get(value)?.name[lang] ?? value
    case 'unit':
      return index.organisations.get(value)?.name[lang] ?? value
    case 'year':
      return value === 'none' ? w.noYear : value
    case 'status': {
      if (value === 'unjudged') return w.unjudgedAlone
      const verdict = VERDICTS.find((each) => each === value)
      const reason = REASONS.find((each) => each === value)
      return verdict ? w.verdicts[verdict].word : reason ? w.reasons[reason].word : value
    }
    case 'kind': {
      const kind = KINDS.find((each) => each === value)
      return kind ? w.kinds[kind].word : value
    }
    case 'reach': {
      const reach = REACHES.find((each) => each === value)
      return reach ? w.reaches[reach].chosen : value
    }
    case 'due':
      return w.dueSoon
    case 'series':
      return value === NO_SERIES ? t.noSeries : nameOfSeries(index, value, lang)
    case 'q':
      return `“${value}”`
    case 'pick':
      return index.commitments.get(value)?.title[lang] ?? value
    default:
      return assertNever(key)
  }
}
