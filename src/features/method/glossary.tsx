import { LANGUAGE_TAGS, languagesFrom } from '#src/domain/languages.ts'
import { GLOSSARY_PARTS, glossaryEntries } from '#src/format/glossary.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { methodPageTexts } from '#src/texts/method-page/texts.ts'
import styles from './glossary.module.css'
import method from './method.module.css'

/** Every word of the field with its meaning, the reader's language first. */
export function Glossary() {
  const languages = languagesFrom(useLanguage())
  const m = useTexts(methodPageTexts)
  return (
    <section id="glossary">
      <h2>{m.glossaryTitle}</h2>
      <p className={method.lead}>{m.glossaryLead}</p>
      {GLOSSARY_PARTS.map((part) => (
        <section key={part}>
          <h3 className={styles.part}>{m.glossary[part]}</h3>
          <dl className={styles.words}>
            {glossaryEntries(part).map(({ key, word, meaning }) => (
              <div key={key}>
                <dt>
                  {languages.map((lang) => (
                    <span key={lang} lang={LANGUAGE_TAGS[lang]}>
                      {word[lang]}
                    </span>
                  ))}
                </dt>
                {languages.map((lang) => (
                  <dd key={lang} lang={LANGUAGE_TAGS[lang]}>
                    {meaning[lang]}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </section>
      ))}
    </section>
  )
}
