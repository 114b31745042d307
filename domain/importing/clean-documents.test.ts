import { describe, expect, it } from 'vitest'
import { wordFile, wordParagraph } from '@/testing/word-file'
import { figuresIn } from './figures-in'
import { openDocument, readText } from './read-document'

const TITLE = '\u202a⻘石市上半年\u200b经济运⾏情况\u202c'
const BODY = '全市投资1234.5\u202c亿元，\u2066同比增长5\u200b.2\u200e%，⼈\u00ad均\ufeff3.1万元。'
const CLEAN = '全市投资1234.5亿元，同比增长5.2%，人均3.1万元。'

const bytes = (text: string) => new TextEncoder().encode(text)
const entities = (text: string) =>
  text.replace(/[\u00ad\u200b\u200e\u202a\u202c\u2066\ufeff]/g, (sign) => `&#${sign.charCodeAt(0)};`)

describe('signs that nobody sees are left out, and radicals are ordinary characters', () => {
  it.each<[string, Uint8Array]>([
    ['release.txt', bytes(`${TITLE}\n来源：⻘石市统计局\u200f\n一、总体\n${BODY}\n`)],
    ['release.md', bytes(`# ${TITLE}\n\n来源：⻘石市统计局\u200f\n\n## 总体\n\n${BODY}\n`)],
    ['release.html', bytes(`<h1>${TITLE}</h1><p>来源：⻘石市统计局\u200f</p><h2>总体</h2><p>${BODY}</p>`)],
    [
      'entities.html',
      bytes(`<h1>${entities(TITLE)}</h1><p>来源：⻘石市统计局&rlm;</p><h2>总体</h2><p>${entities(BODY)}</p>`),
    ],
    [
      'release.docx',
      wordFile(
        wordParagraph(TITLE, { style: 'Title' }) +
          ['来源：⻘石市统计局\u200f', '一、总体', BODY].map((text) => wordParagraph(text)).join(''),
      ),
    ],
  ])('%s', async (name, file) => {
    const opened = await openDocument({ bytes: file, name })
    const { draft } = opened
    expect(draft.title).toBe('青石市上半年经济运行情况')
    expect(draft.source).toBe('青石市统计局')
    expect(JSON.stringify(draft.sections)).toContain(CLEAN)
    expect(
      figuresIn(opened)
        .filter(({ isMetric }) => isMetric)
        .map(({ raw }) => raw),
    ).toEqual(['1234.5亿元', '5.2%', '3.1万元'])
  })

  it('pasted', () => {
    expect(JSON.stringify(readText(`${TITLE}\n${BODY}`))).toContain(CLEAN)
  })
})
