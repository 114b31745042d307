import { expect, it } from 'vitest'
import { aManuscript, aParagraph, words } from '@/testing/sample-manuscript'
import { check } from './check'
import { issue } from './reading/issue'

it('a whole release has no issue that stops it', () => {
  expect(check(aManuscript(), 1).filter(({ severity }) => severity === 'blocks')).toEqual([])
})

it('people hear first of what stops the release, then of what might be better; what was found while gathering leads', () => {
  const gathered = [
    issue('metric-unused', { part: 'metric', id: 'm1' }, { words: '3家' }),
    issue('slug-taken', { part: 'slug' }, { slug: 'x' }),
  ]
  const found = check(
    aManuscript({
      title: '',
      summary: [],
      lead: [aParagraph(words('新建3家。'))],
      sections: [{ id: 's1', heading: '', level: 1, body: [] }],
      metrics: [],
    }),
    2,
    gathered,
  )
  expect(found.filter(({ severity }) => severity === 'blocks').map(({ code }) => code)).toEqual([
    'slug-taken',
    'title-missing',
    'change-note-missing',
    'heading-empty',
    'section-empty',
  ])
  expect(found.slice(5).map(({ code }) => code)).toEqual(['metric-unused', 'summary-missing', 'figure-unmarked'])
})
