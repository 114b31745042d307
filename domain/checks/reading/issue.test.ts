import { expect, it } from 'vitest'
import { NOTICE_MESSAGES } from '@/domain/messages'
import { aManuscript } from '@/testing/sample-manuscript'
import { completeness } from '../rules/completeness'
import { blocking, issue, ISSUES, sentence, type IssueCode } from './issue'

const codes = Object.keys(ISSUES) as IssueCode[]
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

it.each(codes)('%s says the same in both languages, with the same values', (code) => {
  const { zh, en, severity } = ISSUES[code]
  expect(places(zh)).toEqual(places(en))
  expect(zh.replace(/\{\w+\}/g, '')).toMatch(/\p{Script=Han}/u)
  // An English sentence may name a character (万), but not a sentence of Chinese.
  expect(en).not.toMatch(/\p{Script=Han}{4}/u)
  expect(en).toMatch(/[a-z]{2}/)
  expect(['blocks', 'warns']).toContain(severity)
})

it('no two issues say the same', () => {
  expect(new Set(codes.map((code) => ISSUES[code].en)).size).toBe(codes.length)
  expect(new Set(codes.map((code) => ISSUES[code].zh)).size).toBe(codes.length)
})

it.each(codes)('%s leaves no place unfilled, whatever the values hold', (code) => {
  const values = Object.fromEntries(places(ISSUES[code].zh).map((name) => [name!, `$& ‹${name}› {x}`]))
  for (const language of ['zh', 'en'] as const) {
    const said = sentence(issue(code, { part: 'title' }, values), language)
    for (const value of Object.values(values)) expect(said).toContain(value)
    expect(said.replaceAll('{x}', '')).not.toMatch(/[{}]/)
  }
})

it('a name that has words in each language is said in the language of the sentence', () => {
  const { notices } = aManuscript()
  const [missing] = completeness(
    aManuscript({ notices: { ...notices, copyright: { ...notices.copyright, text: '' } } }),
    1,
  )
  expect(sentence(missing!, 'zh')).toContain(NOTICE_MESSAGES.copyright.zh)
  expect(sentence(missing!, 'en')).toContain(NOTICE_MESSAGES.copyright.en)
  expect(sentence(missing!, 'en')).not.toMatch(/\p{Script=Han}/u)
})

it('only blocking issues are counted as blocking', () => {
  expect(
    blocking([
      issue('title-missing', { part: 'title' }),
      issue('summary-missing', { part: 'summary' }),
      issue('source-missing', { part: 'source' }),
    ]),
  ).toBe(2)
})
