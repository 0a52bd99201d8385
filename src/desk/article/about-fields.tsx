import { recordWordTexts } from '#src/texts/record-words/texts.ts'
import { deskArticleTexts } from '#src/texts/desk-article/texts.ts'
import type { AboutFault } from './article-source.ts'
import type { ArticleAbout } from './article-work.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { SOURCE_KINDS } from '#src/domain/terms.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import styles from './give-article.module.css'
import { LabelledChoice } from './labelled-choice.tsx'
import { LabelledInput } from './labelled-input.tsx'

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
  const r = useTexts(recordWordTexts)
  const texts = deskArticleTexts(lang).give
  const regions = ledger.regions.map(({ code, name }) => ({ id: code, name }))
  const fallbacks = [
    ['region', texts.region, regions],
    ['lead', texts.lead, ledger.organisations],
    ['sector', texts.sector, ledger.sectors],
  ] as const
  return (
    <>
      <LabelledInput
        label={texts.title}
        fault={faultOf('no-title')}
        value={about.title}
        onChange={(title) => onChange({ title })}
      />
      <LabelledInput
        label={texts.publisher}
        value={about.publisher}
        onChange={(publisher) => onChange({ publisher })}
      />
      <LabelledInput
        label={texts.published}
        hint={texts.publishedHint}
        fault={faultOf('no-date', 'date-ahead')}
        type="date"
        value={about.published}
        onChange={(published) => onChange({ published })}
      />
      <LabelledInput
        label={texts.url}
        hint={texts.urlHint}
        fault={faultOf('bad-link')}
        type="url"
        value={about.url}
        onChange={(url) => onChange({ url })}
      />
      <LabelledChoice
        label={texts.kind}
        value={about.kind}
        choices={SOURCE_KINDS.map((kind) => [kind, r.sourceKinds[kind]])}
        onChange={(kind) => onChange({ kind })}
      />
      <fieldset className={styles.fallback}>
        <legend>{texts.fallback}</legend>
        {fallbacks.map(([field, label, options]) => (
          <LabelledChoice
            key={field}
            label={label}
            value={about[field]}
            choices={[['', texts.none], ...options.map(({ id, name }) => [id, name[lang]] as const)]}
            onChange={(id) => onChange({ [field]: id })}
          />
        ))}
      </fieldset>
    </>
  )
}
