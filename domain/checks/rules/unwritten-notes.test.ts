import { expect, it } from 'vitest'
import type { Inline } from '@/domain/text'
import { aManuscript, aParagraph, words } from '@/testing/sample-manuscript'
import { unwrittenNotes } from './unwritten-notes'

const note = (text: string): Inline => ({ type: 'note', children: text ? [words(text)] : [] })
const found = (text: string) =>
  unwrittenNotes(aManuscript({ lead: [aParagraph(words('全市培训职工'), note(text), words('3万人。'))] })).map(
    ({ code, place }) => [code, place.part],
  )

it.each(['  ', ''])('a note that says “%s” is not written yet', (text) => {
  expect(found(text)).toEqual([['note-unwritten', 'lead']])
})

it('a note with words of its own is', () => {
  expect(found('含上年结转。')).toEqual([])
})
