'use client'
// The citation of a metric: which published figure of another release it repeats. What was published fills the form.
import { useField, useForm, useFormFields, useTranslation } from '@payloadcms/ui'
import type { RelationshipFieldClientComponent } from 'payload'
import { useEffect, useId, useRef, useState } from 'react'
import type { CitableFigure } from '@/desk/citations/contract'
import type { Language } from '@/domain/manuscript'
import { PANEL } from '../panel/messages'
import { languageOf, say } from '../ui/messages'
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
  article: string | null
  words: string
  language: Language
  choose: (figure: CitableFigure) => void
  cancel: () => void
}

const Search = ({ article, words, language, choose, cancel }: Search) => {
  const id = useId()
  const { answer, trouble, seek } = useCitable(article, language)
  const [q, setQ] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  useEffect(() => {
    // A pause in the typing, so that not every letter is a question.
    const soon = setTimeout(() => void seek({ words, q: q.trim() }), q ? 250 : 0)
    return () => clearTimeout(soon)
  }, [seek, words, q])
  return (
    <div className="desk-ask">
      <label htmlFor={id}>{CITE.search[language]}</label>
      <input
        id={id}
        type="search"
        value={q}
        maxLength={100}
        autoComplete="off"
        ref={field}
        onChange={({ target }) => setQ(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault()
        }}
      />
      <div className="desk-cite__found" aria-live="polite">
        {trouble && <p role="alert">{trouble}</p>}
        {answer && answer.figures.length === 0 && <p className="desk-quiet">{(q ? CITE.none : CITE.type)[language]}</p>}
        {answer && answer.figures.length > 0 && !q && <p className="desk-label">{CITE.same[language]}</p>}
        {answer && (
          <ul>
            {answer.figures.map((figure) => (
              <Found key={figure.id} figure={figure} language={language} choose={() => choose(figure)} />
            ))}
          </ul>
        )}
      </div>
      <div className="desk-ask__send">
        <button type="button" className="desk-button desk-button--quiet" onClick={cancel}>
          {CITE.cancel[language]}
        </button>
      </div>
    </div>
  )
}

const Chosen = ({
  article,
  id,
  language,
  clear,
}: {
  article: string | null
  id: string
  language: Language
  clear: (() => void) | null
}) => {
  const { answer, trouble, seek } = useCitable(article, language)
  useEffect(() => void seek({ chosen: id }), [seek, id])
  const cited = answer?.chosen
  return (
    <div className="desk-cite__chosen">
      {trouble && <p role="alert">{trouble}</p>}
      {cited && (
        <p>
          {say(CITE.from, language, cited)}{' '}
          <a href={`/releases/${cited.slug}`} target="_blank" rel="noreferrer">
            {CITE.open[language]}
            <span className="desk-unseen">{PANEL.newTab[language]}</span>
          </a>
        </p>
      )}
      {clear && (
        <button type="button" className="desk-add-note" onClick={clear}>
          {CITE.clear[language]}
        </button>
      )}
    </div>
  )
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
        <Chosen article={article} id={id} language={language} clear={readOnly ? null : () => setValue(null)} />
      ) : (
        !readOnly &&
        (searching ? (
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
