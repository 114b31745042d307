import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical } from '@/domain/manuscript'
import { blockSchema, type Block } from '@/domain/text'
import { anyBlocks } from '@/testing/any-text'
import { fuzzRuns } from '@/testing/fuzz-runs'
import type { EditorNode } from './editor-state'
import { fromEditor } from './from-editor'
import { toEditor } from './to-editor'

const text = (words: string, format = 0): EditorNode => ({ type: 'text', text: words, format })
const node = (type: string, ...children: EditorNode[]): EditorNode => ({ type, children })
const item = (...children: EditorNode[]) => node('listitem', ...children)
const link = (url: unknown, ...children: EditorNode[]): EditorNode => ({ type: 'link', fields: { url }, children })
const read = (...children: EditorNode[]) => fromEditor({ root: { type: 'root', children } })
const readInline = (...children: EditorNode[]) => {
  const { blocks, troubles } = read(node('paragraph', ...children))
  return { children: blocks[0]?.type === 'paragraph' ? blocks[0].children : [], troubles }
}
const plain = (words: string, ...marks: string[]) => ({ type: 'text', text: words, marks })

describe('a text tree given to the editor', () => {
  it('comes back as it was, and is stored as JSON in between', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const { blocks: back, troubles } = fromEditor(JSON.parse(JSON.stringify(toEditor(blocks))))
        expect(back).toEqual(blocks)
        expect(troubles).toEqual([])
      }),
      fuzzRuns(200),
    )
  })

  it('means the same however the editor splits its text', () => {
    const split = (one: EditorNode): EditorNode[] => {
      if (one.type !== 'text') return [one.children ? { ...one, children: one.children.flatMap(split) } : one]
      return [...String(one.text)].flatMap((letter) => [
        { ...one, text: letter },
        { ...one, text: '' },
      ])
    }
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const { root } = toEditor(blocks)
        expect(fromEditor({ root: { ...root, children: root.children.flatMap(split) } }).blocks).toEqual(blocks)
      }),
      fuzzRuns(60),
    )
  })
})

describe('what the editor holds', () => {
  it('is nothing where there is no text', () => {
    expect(fromEditor(null)).toEqual({ blocks: [], images: [], troubles: [] })
    expect(
      read(node('paragraph'), { type: 'heading', tag: 'h3', children: [] }, node('quote', text(''))).blocks,
    ).toEqual([])
  })

  it.each([
    [1, 'strong'],
    [2, 'emphasis'],
    [4, 'strike'],
    [8, 'underline'],
    [32, 'subscript'],
    [64, 'superscript'],
  ])('format %i is %s', (format, mark) => {
    expect(readInline(text('水', format)).children).toEqual([plain('水', mark)])
  })

  it('loses a form that no reader page has, and keeps the words', () => {
    expect(readInline(text('甲', 16 | 1), text('乙', 1)).children).toEqual([plain('甲乙', 'strong')])
  })

  it('keeps tabs, line breaks, and the form of a tab', () => {
    expect(
      readInline(text('a', 1), { type: 'tab', text: '\t', format: 1 }, text('b', 1), { type: 'linebreak' }, text('c'))
        .children,
    ).toEqual([plain('a\tb', 'strong'), { type: 'break' }, plain('c')])
  })

  it.each([[[]], [[text('49家')]]])('a figure points to its metric, with words or without', (children) => {
    expect(readInline({ type: 'figure', metric: 'm1', children }).children).toEqual([{ type: 'figure', metric: 'm1' }])
  })

  it('a figure that stands beside text is no part of it', () => {
    expect(readInline(text('共'), { type: 'figure', metric: 7 }, text('。')).children).toEqual([
      plain('共'),
      { type: 'figure', metric: '7' },
      plain('。'),
    ])
  })

  it('half an emoji becomes a sign people can see, so that the text has a fingerprint', () => {
    const { blocks } = read(node('paragraph', text('a\ud83db'), link('https://x.example/\udc00', text('c'))))
    expect(canonical(blocks)).toContain('a\ufffdb')
  })

  it('a list inside a list belongs to the item above it', () => {
    const { blocks } = read({
      ...node(
        'list',
        item(text('一')),
        item(node('list', item(text('甲')), item(node('list', item(text('子')))))),
        item(text('二')),
      ),
      listType: 'number',
    })
    const inner: Block = {
      type: 'list',
      ordered: false,
      start: 1,
      items: [
        {
          children: [plain('甲') as never],
          nested: {
            type: 'list',
            ordered: false,
            start: 1,
            items: [{ children: [plain('子') as never], nested: null }],
          },
        },
      ],
    }
    expect(blocks).toEqual([
      {
        type: 'list',
        ordered: true,
        start: 1,
        items: [
          { children: [plain('一')], nested: inner },
          { children: [plain('二')], nested: null },
        ],
      },
    ])
  })

  it('two lists under one item both stay', () => {
    const { blocks } = read(
      node('list', item(text('一'), node('list', item(text('甲'))), node('list', item(text('乙'))))),
    )
    expect(JSON.stringify(blocks)).toMatch(/一.*甲.*乙/)
  })

  it('a cell of two paragraphs has a break between them; a span that is no number is one', () => {
    const cell = {
      ...node('tablecell', node('paragraph', text('上')), node('paragraph', text('下'))),
      headerState: 2,
      colSpan: 2,
      rowSpan: 'many',
    }
    expect(read(node('table', node('tablerow', cell))).blocks).toEqual([
      {
        type: 'table',
        caption: [],
        unit: [],
        notes: [],
        rows: [[{ header: true, colSpan: 2, rowSpan: 1, children: [plain('上'), { type: 'break' }, plain('下')] }]],
      },
    ])
  })

  it.each([['f1'], [{ id: 'f1' }]])('a picture names its file and brings its description', (value) => {
    const { blocks, images } = read({
      type: 'upload',
      relationTo: 'media',
      value,
      fields: { alt: ' 一间教室 ', caption: '  ' },
    })
    expect(blocks).toEqual([{ type: 'image', media: 'f1', caption: null }])
    expect(images).toEqual([{ media: 'f1', alt: '一间教室' }])
  })
})

describe('what may not get through', () => {
  const evil = node('embed', text('x'))
  it.each<[string, EditorNode, string]>([
    ['among the blocks', evil, 'embed'],
    ['in a paragraph', node('paragraph', text('ok'), evil), 'embed'],
    ['in a heading', node('heading', evil), 'embed'],
    ['in a link', node('paragraph', link('/', evil)), 'embed'],
    ['in a list', node('list', evil), 'embed'],
    ['in a list item', node('list', item(text('ok'), evil)), 'embed'],
    ['in a nested list', node('list', item(node('list', item(evil)))), 'embed'],
    ['in a table', node('table', evil), 'embed'],
    ['in a row', node('table', node('tablerow', evil)), 'embed'],
    ['in a cell', node('table', node('tablerow', node('tablecell', evil))), 'embed'],
    ['in a paragraph of a cell', node('table', node('tablerow', node('tablecell', node('paragraph', evil)))), 'embed'],
    [
      'a picture in a cell',
      node('table', node('tablerow', node('tablecell', { type: 'upload', relationTo: 'media', value: 'f1' }))),
      'upload',
    ],
    ['a list in a cell', node('table', node('tablerow', node('tablecell', node('list', item(text('x')))))), 'list'],
    ['a picture of another collection', { type: 'upload', relationTo: 'users', value: 'u1' }, 'upload'],
    ['a picture without a file', { type: 'upload', relationTo: 'media', value: null }, 'upload'],
    ['a figure without a metric', node('paragraph', { type: 'figure', metric: { id: 'm1' } }), 'figure'],
    ['in a figure', node('paragraph', { type: 'figure', metric: 'm1', children: [evil] }), 'embed'],
    ['an inline block', node('paragraph', { type: 'inlineBlock', fields: { blockType: 'script' } }), 'inlineBlock'],
  ])('an unknown node is reported, once: %s', (_, given, name) => {
    const { blocks, troubles, images } = read(given)
    expect(troubles).toEqual([{ code: 'node-unknown', node: name }])
    expect(JSON.stringify(blocks)).not.toMatch(/embed|upload|script|"x"/)
    expect(images).toEqual([])
  })

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'example.gov',
    'https://a b',
    '',
    null,
  ])('a link to %j is reported; its words stay', (url) => {
    const { children, troubles } = readInline(text('见'), link(url, text('此')))
    expect(children).toEqual([plain('见此')])
    expect(troubles).toEqual([{ code: 'link-unsafe', href: String(url ?? '').trim() }])
  })

  it('a link inside a link gives up its address and keeps its words', () => {
    expect(readInline(link('/a', text('甲'), link('/b', text('乙')))).children).toEqual([
      { type: 'link', href: '/a', children: [plain('甲乙')] },
    ])
  })

  it('whatever the editor is given, what comes out is our own tree, and has canonical JSON', () => {
    const types = [
      'text',
      'tab',
      'linebreak',
      'paragraph',
      'heading',
      'quote',
      'list',
      'listitem',
      'table',
      'tablerow',
      'tablecell',
      'link',
      'autolink',
      'upload',
      'figure',
      'inlineBlock',
      'horizontalrule',
      '',
    ]
    const { anyNode } = fc.letrec<{ anyNode: EditorNode }>((tie) => ({
      anyNode: fc.record(
        {
          type: fc.constantFrom(...types),
          text: fc.oneof(fc.string({ unit: 'binary-ascii' }), fc.constant('\ud800'), fc.constant(null)),
          format: fc.oneof(fc.nat(2000), fc.string()),
          tag: fc.constantFrom('h1', 'h4', 'script'),
          listType: fc.string(),
          headerState: fc.oneof(fc.nat(3), fc.string(), fc.constant(null)),
          colSpan: fc.oneof(fc.double(), fc.string()),
          rowSpan: fc.integer(),
          relationTo: fc.constantFrom('media', 'users'),
          value: fc.oneof(fc.string(), fc.constant(null), fc.record({ id: fc.nat() })),
          fields: fc.record(
            {
              url: fc.oneof(fc.webUrl(), fc.string()),
              blockType: fc.constantFrom('figure', 'x'),
              metric: fc.oneof(fc.string(), fc.nat()),
              alt: fc.string(),
              caption: fc.string(),
            },
            { requiredKeys: [] },
          ),
          children: fc.array(tie('anyNode'), { maxLength: 3 }),
        },
        { requiredKeys: ['type'] },
      ),
    }))
    fc.assert(
      fc.property(fc.array(anyNode, { maxLength: 3 }), (children) => {
        const { blocks } = read(...children)
        expect(blockSchema.array().safeParse(blocks).error).toBeUndefined()
        canonical(blocks)
      }),
      fuzzRuns(150),
    )
  })
})
