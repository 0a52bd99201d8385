import { wordTexts } from '#src/texts/words/texts.ts'
import { deskArticleTexts } from '#src/texts/desk-article/texts.ts'
import type { AboutFault } from './article-source.ts'
import type { ArticleAbout } from './article-work.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { SOURCE_KINDS } from '#src/domain/terms.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import styles from './article.module.css'
import { LabelledField } from './labelled-field.tsx'

export interface AboutFieldsProps {
  readonly about: ArticleAbout
  readonly ledger: Ledger
  /** The sentence for the first of these faults that is to be shown. */
  readonly faultOf: (...of: readonly AboutFault[]) => string | undefined
  readonly onChange: (about: Partial<ArticleAbout>) => void
}

/** Title, publisher, day and link of the article, and what counts where it names nothing. */
export function AboutFields({ about, ledger, faultOf, onChange }: AboutFieldsProps) {
  const lang = useLanguage()
  const w = useTexts(wordTexts)
  const texts = deskArticleTexts(lang).give
  const named = ledger.regions.map(({ code, name }) => ({ id: code, name }))
  const fallbacks = [
    ['region', texts.region, named],
    ['lead', texts.lead, ledger.organisations],
    ['sector', texts.sector, ledger.sectors],
  ] as const
  return (
    <>
      <LabelledField label={texts.title} fault={faultOf('no-title')}>
        {(links) => (
          <input
            {...links}
            type="text"
            value={about.title}
            onChange={({ currentTarget }) => onChange({ title: currentTarget.value })}
          />
        )}
      </LabelledField>
      <LabelledField label={texts.publisher}>
        {(links) => (
          <input
            {...links}
            type="text"
            value={about.publisher}
            onChange={({ currentTarget }) => onChange({ publisher: currentTarget.value })}
          />
        )}
      </LabelledField>
      <LabelledField label={texts.published} hint={texts.publishedHint} fault={faultOf('no-date', 'date-ahead')}>
        {(links) => (
          <input
            {...links}
            type="date"
            value={about.published}
            onChange={({ currentTarget }) => onChange({ published: currentTarget.value })}
          />
        )}
      </LabelledField>
      <LabelledField label={texts.url} hint={texts.urlHint} fault={faultOf('bad-link')}>
        {(links) => (
          <input
            {...links}
            type="url"
            inputMode="url"
            value={about.url}
            onChange={({ currentTarget }) => onChange({ url: currentTarget.value })}
          />
        )}
      </LabelledField>
      <LabelledField label={texts.kind}>
        {(links) => (
          <select
            {...links}
            value={about.kind}
            onChange={({ currentTarget }) =>
              onChange({ kind: SOURCE_KINDS.find((kind) => kind === currentTarget.value) ?? about.kind })
            }
          >
            {SOURCE_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {w.sourceKinds[kind]}
              </option>
            ))}
          </select>
        )}
      </LabelledField>
      <fieldset className={styles.fallback}>
        <legend>{texts.fallback}</legend>
        {fallbacks.map(([field, label, options]) => (
          <LabelledField key={field} label={label}>
            {(links) => (
              <select
                {...links}
                value={about[field]}
                onChange={({ currentTarget }) => onChange({ [field]: currentTarget.value })}
              >
                <option value="">{texts.none}</option>
                {options.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name[lang]}
                  </option>
                ))}
              </select>
            )}
          </LabelledField>
        ))}
      </fieldset>
    </>
  )
}
