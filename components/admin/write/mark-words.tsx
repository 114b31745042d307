'use client'
// Makes a figure of the selected words, where no number was found by itself.
import { $createTextNode, $getSelection, $setSelection } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useState } from 'react'
import { printedName } from '@/domain/figures/naming/printed'
import { readQuantity } from '@/domain/figures/typed-quantity'
import { freshSheetId } from '../editor/section-head-node'
import { $createFigureWords } from '../figures/figure-node'
import { MARK } from '../figures/mark-figure-messages'
import { $figureWords } from '../figures/selected-words'
import { say } from '../ui/messages'
import { useWrite } from './write-context'
import { WRITE } from './write-messages'

export const MarkWords = () => {
  const [editor] = useLexicalComposerContext()
  const { figures, language } = useWrite()
  const [trouble, setTrouble] = useState('')

  const mark = () => {
    setTrouble('')
    editor.update(() => {
      const chosen = $figureWords($getSelection())
      if ('problem' in chosen) return setTrouble(say(MARK[chosen.problem], language, { words: chosen.words ?? '' }))
      const { words, guess, selection } = chosen
      const id = freshSheetId()
      figures.add(id, {
        ...guess,
        words,
        value: readQuantity(words, guess.shared)?.quantity.value ?? '',
        label: printedName(guess, guess.direction),
        kind: null,
        source: null,
        indicator: null,
        cites: null,
      })
      $setSelection(selection)
      const figure = $createFigureWords(id, '')
      figure.append($createTextNode(words))
      selection.insertNodes([figure])
    })
  }
  return (
    <>
      <button type="button" className="write__tool" onMouseDown={(event) => event.preventDefault()} onClick={mark}>
        {WRITE.figure[language]}
      </button>
      {trouble && <span role="alert">{trouble}</span>}
    </>
  )
}
