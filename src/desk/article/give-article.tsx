import { deskArticleTexts } from '#src/texts/desk-article/texts.ts'
import { formatCount } from '#src/numbers/number.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import textStyles from '#src/ui/text.module.css'
import { AboutFields } from './about-fields.tsx'
import { ArticleTextField } from './article-text-field.tsx'
import shared from './article.module.css'
import styles from './give-article.module.css'
import { useGiving, type GivingOptions } from './use-giving.ts'

const ACCEPTED = '.txt,.md,.text,.markdown,text/plain,text/markdown'

/** Where the text and its source are given. */
export function GiveArticle(props: GivingOptions) {
  const lang = useLanguage()
  const texts = useTexts(deskArticleTexts)
  const { said, faultOf, setText, setAbout, takeFile, start } = useGiving(props)
  const { text, about } = props.kept.work
  return (
    <form
      className={styles.give}
      aria-label={texts.give.name}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        start()
      }}
    >
      <div className={styles.giveText}>
        <ArticleTextField text={text} fault={faultOf('no-text')} onText={setText} onFiles={takeFile} />
        <div className={shared.actions}>
          <label className={styles.choose}>
            {texts.give.choose}
            <input
              type="file"
              className="visually-hidden"
              accept={ACCEPTED}
              onChange={(event) => {
                takeFile(event.currentTarget.files)
                event.currentTarget.value = ''
              }}
            />
          </label>
          <span className={textStyles.quiet}>{texts.give.dropHint}</span>
          {text !== '' && (
            <span className={`${textStyles.quiet} ${styles.last}`}>
              {texts.give.length(formatCount(text.length, lang))}
            </span>
          )}
        </div>
        <p role="status" className={styles.said}>
          {said}
        </p>
      </div>
      <div className={styles.giveAbout}>
        <AboutFields about={about} ledger={props.ledger} faultOf={faultOf} onChange={setAbout} />
        <Button type="submit" look="strong">
          {texts.give.read}
        </Button>
      </div>
    </form>
  )
}
