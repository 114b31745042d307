import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fuzzRuns } from '@/testing/fuzz-runs'
import { anyBlocks } from '../testing/any-text'
import { aManuscript, words } from '../testing/sample-manuscript'
import {
  canonical,
  decimalSchema,
  fingerprint,
  manuscriptSchema,
  sha256,
  shortFingerprint,
  type Manuscript,
} from './manuscript'
import { blockSchema, safeHref } from './text'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
const isObject = (value: Json): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const inAnyOrder = (value: Json): Json =>
  Array.isArray(value)
    ? value.map(inAnyOrder)
    : isObject(value)
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, inner]) => [key, inAnyOrder(inner)]),
        )
      : value

/** Every value inside this one, with the way to put another in its place. */
type Spot = { path: string; value: Json; with: (other: Json | undefined) => Json }
const spots = (value: Json, path = '', put: Spot['with'] = (other) => other ?? null): Spot[] => {
  const inner = Array.isArray(value)
    ? value.flatMap((one, index) => spots(one, `${path}[${index}]`, (other) => put(value.with(index, other ?? null))))
    : isObject(value)
      ? Object.entries(value).flatMap(([key, one]) =>
          spots(one, `${path}.${key}`, (other) =>
            put(
              Object.fromEntries(
                Object.entries({ ...value, [key]: other }).filter(([, kept]) => kept !== undefined) as [string, Json][],
              ),
            ),
          ),
        )
      : []
  return [{ path, value, with: put }, ...inner]
}

const full = JSON.parse(
  JSON.stringify(
    aManuscript({
      changeNote: '更正一处数据。',
      waivers: [{ code: 'summary-missing', words: '没有摘要。', reason: '短讯不设摘要。' }],
      media: [{ digest: 'f00d', mime: 'image/png', width: 640, height: null, alt: '一间教室' }],
      metrics: aManuscript().metrics.slice(0, 1),
      sections: [
        ...aManuscript().sections.slice(3, 4),
        {
          id: 'table',
          heading: '附表',
          level: 1,
          body: [
            {
              type: 'table',
              caption: [],
              unit: [],
              notes: [],
              rows: [
                [
                  {
                    header: true,
                    colSpan: 1,
                    rowSpan: 2,
                    children: [{ type: 'link', href: '/', children: [words('工种')] }],
                  },
                ],
              ],
            },
          ],
        },
        {
          id: 'more',
          heading: '附图',
          level: 2,
          body: [
            { type: 'image', media: 'f00d', caption: null },
            { type: 'heading', level: 3, children: [words('小标题'), { type: 'break' }] },
            { type: 'quote', children: [] },
          ],
        },
      ],
    }),
  ),
) as Json
const all = spots(full)
const isManuscript = (value: unknown) => manuscriptSchema.safeParse(value).success

describe('the fingerprint', () => {
  it('does not depend on the order of keys', () => {
    const manuscript = aManuscript()
    expect(canonical(inAnyOrder(full))).toBe(canonical(full))
    expect(fingerprint(inAnyOrder(JSON.parse(JSON.stringify(manuscript))) as unknown as Manuscript)).toBe(
      fingerprint(manuscript),
    )
  })

  it('is another one after any single change: a letter, a number, an order, a mark', () => {
    const before = sha256(canonical(full))
    const unseen = all.filter(({ value, with: put }) => {
      const other =
        typeof value === 'string'
          ? `${value} `
          : typeof value === 'number'
            ? value + 1
            : typeof value === 'boolean'
              ? !value
              : value === null
                ? ''
                : Array.isArray(value)
                  ? [...value, null]
                  : { ...value, more: null }
      return sha256(canonical(put(other))) === before
    })
    expect(unseen.map(({ path }) => path)).toEqual([])
    expect(all.length).toBeGreaterThan(120)
  })

  it('sees every character of the text', () => {
    fc.assert(
      fc.property(anyBlocks, fc.nat(), fc.nat(), (blocks, which, where) => {
        const texts = spots(JSON.parse(JSON.stringify(blocks))).filter(
          ({ value, path }) => typeof value === 'string' && value !== '' && path.endsWith('.text'),
        )
        fc.pre(texts.length > 0)
        const { value, with: put } = texts[which % texts.length]!
        const letters = [...String(value)]
        const changed = letters
          .with(where % letters.length, letters[where % letters.length] === '一' ? '二' : '一')
          .join('')
        expect(sha256(canonical(put(changed)))).not.toBe(sha256(canonical(blocks)))
      }),
      fuzzRuns(60),
    )
  })

  it('tells composed letters from decomposed ones, and nothing from null', () => {
    expect(canonical('é')).not.toBe(canonical('e\u0301'))
    expect(canonical({ a: null })).not.toBe(canonical({}))
  })

  // If this fails, every approval and edition ever given would no longer match its text: do not change the value, undo
  // the cause.
  it('of a fixed text is the same for ever', () => {
    const fixed = {
      'title': '临川：26.8万人次“上课”',
      'é': 1,
      'e\u0301': 2,
      '€': [1e21, -0, 0.1, 1.0, 5e-324],
      'sections': [{ body: 'a\u0000\u001f\t\n"\\/\u2028\u007f😀', heading: null }],
      '😀': {},
      'ﬃ': [],
      'A': true,
      'a': false,
      '10': '',
      '9': '',
    }
    expect(canonical(fixed)).toBe(
      '{"10":"","9":"","A":true,"a":false,"e\u0301":2,"sections":[{"body":"a\\u0000\\u001f\\t\\n\\"\\\\/\u2028\u007f😀","heading":null}],"title":"临川：26.8万人次“上课”","é":1,"€":[1e+21,0,0.1,1,5e-324],"😀":{},"ﬃ":[]}',
    )
    expect(fingerprint(fixed as unknown as Manuscript)).toBe(
      'b085608135660f297bf632dea7b9dd7e78fdbb8ab41796338143429bf877b881',
    )
  })

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], ['half an emoji: \ud83d'], [undefined]])('%j has none', (value) =>
    expect(() => canonical(value)).toThrow(),
  )

  it('is shown to people as three groups of four', () =>
    expect(shortFingerprint('0123456789abcdef'.repeat(4))).toBe('0123 4567 89ab'))
})

describe('what a manuscript may hold', () => {
  it('is what the sample holds', () => expect(manuscriptSchema.safeParse(full).error).toBeUndefined())

  it('nothing unknown, at any depth', () => {
    const open = all
      .filter(({ value }) => isObject(value))
      .filter(({ value, with: put }) => isManuscript(put({ ...(value as object), smuggled: 'x' })))
    expect(open.map(({ path }) => path)).toEqual([])
  })

  it('nothing missing, at any depth', () => {
    const missing = all
      .filter(({ path }) => /\.\w+$/.test(path))
      .filter(({ with: put }) => isManuscript(put(undefined)))
    expect(missing.map(({ path }) => path)).toEqual([])
  })

  it('no value of another kind, at any depth', () => {
    const wrong = all.filter(({ value, with: put }) => isManuscript(put(typeof value === 'number' ? 'x' : 0.5)))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  it.each<[string, unknown]>([
    ['a script', { type: 'html', html: '<script>' }],
    [
      'a text with a style',
      { type: 'paragraph', children: [{ type: 'text', text: 'x', marks: [], style: 'color:red' }] },
    ],
    ['a mark we do not have', { type: 'paragraph', children: [{ type: 'text', text: 'x', marks: ['blink'] }] }],
    [
      'a link in a link',
      {
        type: 'paragraph',
        children: [{ type: 'link', href: '/', children: [{ type: 'link', href: '/', children: [] }] }],
      },
    ],
    ['a link to a script', { type: 'quote', children: [{ type: 'link', href: 'javascript:alert(1)', children: [] }] }],
    ['a heading that would be a title', { type: 'heading', level: 1, children: [] }],
    [
      'a cell over no column',
      {
        type: 'table',
        caption: [],
        unit: [],
        notes: [],
        rows: [[{ header: false, colSpan: 0, rowSpan: 1, children: [] }]],
      },
    ],
    [
      'a script deep in a list',
      {
        type: 'list',
        ordered: true,
        start: 1,
        items: [
          {
            children: [],
            nested: { type: 'list', ordered: false, start: 1, items: [{ children: [{ type: 'html' }], nested: null }] },
          },
        ],
      },
    ],
  ])('no block is %s', (_, block) => expect(blockSchema.safeParse(block).success).toBe(false))

  it.each(['12', '-3.50', '0.1', '1/3'])('%s is an exact value', (value) =>
    expect(decimalSchema.safeParse(value).success).toBe(true),
  )
  it.each(['', '1e3', '1,200', '.5', '5.', '+1', '1/0', '-1/3', '٣', '1\n', 'NaN'])('%j is no exact value', (value) =>
    expect(decimalSchema.safeParse(value).success).toBe(false),
  )
})

describe('where a link may lead', () => {
  it.each([
    'https://example.gov/a?b=c#d',
    'HTTP://EXAMPLE.GOV',
    'mailto:desk@example.gov',
    'tel:+86-10-1234',
    '/',
    '/releases/one',
    '#notes',
    '/a//b',
    'https://例子.中国/路',
  ])('%s', (href) => {
    expect(safeHref.safeParse(href).success).toBe(true)
    expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(new URL(href, 'https://here.example/x').protocol)
  })

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.gov/1',
    'ftp://example.gov',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '\\\\elsewhere.example',
    '/\t/elsewhere.example',
    'elsewhere.example',
    'https:/elsewhere.example',
    'https://',
    'https://a b',
    '#',
    'tel:javascript',
    '',
    'mailto:',
    `https://example.gov/${'a'.repeat(2048)}`,
  ])('not %j', (href) => expect(safeHref.safeParse(href).success).toBe(false))

  it('an address that begins with a slash never leaves this site', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('/', '\\', '.', 'a', ':', '@', '\t', '?'), { maxLength: 6 }), (rest) => {
        const href = `/${rest.join('')}`
        if (safeHref.safeParse(href).success) expect(new URL(href, 'https://here.example').host).toBe('here.example')
      }),
      fuzzRuns(200),
    )
  })
})
