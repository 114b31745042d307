'use client'
// The citation of a metric: which published figure of another release it repeats. What was published fills the form.
import { useField, useForm, useFormFields, useTranslation } from '@payloadcms/ui'
import type { RelationshipFieldClientComponent } from 'payload'
import { useCallback, useEffect, useState } from 'react'
import type { Citable, CitableFigure } from '@/desk/citations/contract'
import type { Language } from '@/domain/manuscript'
import type { Asked } from '../ui/ask'
import { FindOne } from '../ui/find-one'
import { UI, languageOf, say } from '../ui/messages'
import { CITE } from './cite-messages'
import { useCitable } from './use-citable'

/** What a figure is called; a name of one's own is kept whole. */
const NAME_PARTS = ['subject', 'measure', 'role', 'comparison']

const idIn = (value: unknown): string | null => {
  if (value && typeof value === 'object' && 'id' in value) return String(value.id)
  return value ? String(value) : null
}

const Found = ({
  figure: { title, edition, words, label, fill },
  language,
  choose,
}: {
  figure: CitableFigure
  language: Language
  choose: () => void
}) => (
  <li className="desk-number">
    <div>
      <p>
        <mark>{words}</mark> {label}
      </p>
      <p className="desk-number__guess">
        <span>{say(CITE.release, language, { title, edition })}</span>
        {fill.period && <span>{fill.period}</span>}
      </p>
    </div>
    <div className="desk-number__deeds">
      <button type="button" className="desk-button" aria-label={`${CITE.choose[language]} ${words}`} onClick={choose}>
        {CITE.choose[language]}
      </button>
    </div>
  </li>
)

type Search = {
  article: string
  words: string
  language: Language
  choose: (figure: CitableFigure) => void
  cancel: () => void
}

const Search = ({ article, words, language, choose, cancel }: Search) => {
  const citable = useCitable(article, language)
  const seek = useCallback(
    async (q: string): Promise<Asked<CitableFigure[]>> => {
      const asked = await citable({ words, q })
      return 'answer' in asked ? { answer: asked.answer.figures } : asked
    },
    [citable, words],
  )
  return (
    <div className="desk-ask">
      <FindOne
        label={CITE.search[language]}
        takesFocus
        seek={seek}
        renderAbove={(found, typed) =>
          found.length === 0 ? (
            <p className="desk-quiet">{(typed ? CITE.none : CITE.type)[language]}</p>
          ) : (
            !typed && <p className="desk-label">{CITE.same[language]}</p>
          )
        }
        renderLine={(figure) => (
          <Found key={figure.id} figure={figure} language={language} choose={() => choose(figure)} />
        )}
      />
      <div className="desk-ask__send">
        <button type="button" className="desk-button desk-button--quiet" onClick={cancel}>
          {CITE.cancel[language]}
        </button>
      </div>
    </div>
  )
}

const Chosen = ({ article, id, language }: { article: string; id: string; language: Language }) => {
  const citable = useCitable(article, language)
  const [asked, setAsked] = useState<Asked<Citable> | null>(null)
  useEffect(() => {
    let isWanted = true
    void citable({ chosen: id }).then((answered) => isWanted && setAsked(answered))
    return () => {
      isWanted = false
    }
  }, [citable, id])
  if (asked && 'trouble' in asked) return <p role="alert">{asked.trouble.sentence}</p>
  const cited = asked?.answer.chosen
  return cited ? (
    <p>
      {say(CITE.from, language, cited)}{' '}
      <a href={`/releases/${cited.slug}`} target="_blank" rel="noreferrer">
        {CITE.open[language]}
        <span className="desk-unseen">{UI.newTab[language]}</span>
      </a>
    </p>
  ) : null
}

export const CiteFigure: RelationshipFieldClientComponent = ({ path, readOnly }) => {
  const { value, setValue } = useField<unknown>({ path })
  const { dispatchFields, getField } = useForm()
  const article = useFormFields(([fields]) => idIn(fields.article?.value))
  const { i18n } = useTranslation()
  const language = languageOf(i18n.language)
  const [searching, setSearching] = useState(false)
  const id = idIn(value)
  const text = (name: string): string => {
    const given = getField(name)?.value
    return typeof given === 'string' ? given.trim() : ''
  }

  /**
   * The words stay as they are typed (they may round), and so does a name of one's own; the rest is what was
   * published.
   */
  const choose = ({ id: chosen, fill }: CitableFigure) => {
    const own = text('words')
    const measure = text('measure')
    const isNamed = measure !== '' && measure !== own
    const kept = [...(own ? ['words', 'unit', 'kind'] : []), ...(isNamed ? NAME_PARTS : [])]
    for (const [name, published] of Object.entries(fill))
      if (!kept.includes(name)) dispatchFields({ type: 'UPDATE', path: name, value: published })
    setValue(chosen)
    setSearching(false)
  }

  return (
    <div className="desk-cite field-type" id={`field-${path}`}>
      <span className="field-label">{CITE.label[language]}</span>
      {id ? (
        <div className="desk-cite__chosen">
          {article && <Chosen article={article} id={id} language={language} />}
          {!readOnly && (
            <button type="button" className="desk-add-note" onClick={() => setValue(null)}>
              {CITE.clear[language]}
            </button>
          )}
        </div>
      ) : (
        !readOnly &&
        (searching && article ? (
          <Search
            article={article}
            words={text('words')}
            language={language}
            choose={choose}
            cancel={() => setSearching(false)}
          />
        ) : (
          <>
            <p className="desk-quiet">{CITE.hint[language]}</p>
            <button type="button" className="desk-button" disabled={!article} onClick={() => setSearching(true)}>
              {CITE.begin[language]}
            </button>
          </>
        ))
      )}
    </div>
  )
}
