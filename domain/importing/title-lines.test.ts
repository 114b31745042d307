import { describe, expect, it } from 'vitest'
import { wordFile, wordParagraph } from '@/testing/word-file'
import { readDocument, readText } from './read-document'

const BODY = '前三季度，湖区各部门清淤52.5公里，植树3.4万株，湖水水质明显好转。'
const title = (head: string) => readText(`${head}\n${BODY}\n治理工作还将继续，明年底全部完成。`).title

describe('a title on several lines is one title', () => {
  it.each([
    ['云泽市统计局关于2031年三季度\n湖区治理情况的通报', '云泽市统计局关于2031年三季度湖区治理情况的通报'],
    ['云泽市人民政府办公室\n关于印发湖区治理方案的通知', '云泽市人民政府办公室关于印发湖区治理方案的通知'],
    [
      '云泽市人民政府办公室关于印发《云泽市\n湖区治理三年行动方案（2031—2033年）》\n的通知',
      '云泽市人民政府办公室关于印发《云泽市湖区治理三年行动方案（2031—2033年）》的通知',
    ],
    ['2031年云泽市国民经济和\n社会发展统计公报', '2031年云泽市国民经济和社会发展统计公报'],
  ])('%j', (lines, expected) => {
    expect(title(lines)).toBe(expected)
    expect(title(lines.replaceAll('\n', '\n\n'))).toBe(expected)
    expect(title(`${lines}\n来源：云泽市统计局　编辑：林一木`)).toBe(expected)
  })

  it('in Word, where each is a paragraph', async () => {
    const file = wordFile(
      ['云泽市水务局关于2031年三季度', '湖区治理情况的通报', '来源：云泽市水务局　编辑：林一木', BODY]
        .map((words) => wordParagraph(words))
        .join(''),
    )
    expect(await readDocument({ bytes: file, name: 'a.docx' })).toMatchObject({
      title: '云泽市水务局关于2031年三季度湖区治理情况的通报',
      source: '云泽市水务局',
    })
  })

  it('a line after a whole title is none of it', () => {
    expect(title('云泽市通报湖区治理情况\n湖区清淤')).toBe('云泽市通报湖区治理情况')
    expect(title('云泽市通报湖区治理情况\n云泽市水务局')).toBe('云泽市通报湖区治理情况')
  })
})

describe('what is a title whatever it looks like', () => {
  it.each([
    [
      'of 89 characters',
      `云泽市人民政府办公室关于印发云泽市2031年至2033年${'推动湖区清淤植树护岸和沿湖村镇污水处理提质增效'.repeat(2)}三年行动方案的通知`,
    ],
    ['that ends with a full stop, over its source', '云泽市湖区治理三年行动今天全面启动。\n来源：云泽日报'],
    ['that ends with a full stop, and whose words the text takes up', '湖区清淤植树，湖水水质明显好转。'],
    ['over a date line', '湖水清了\n2031-10-20 08:30'],
    ['with a question', '湖区治理有哪些亮点？'],
  ])('%s', (_, head) => {
    expect(title(head)).toBe(head.split('\n')[0])
  })
})

describe('what is no title', () => {
  const TITLE = '云泽市通报三季度湖区治理情况'
  it.each([
    ['a breadcrumb', '当前位置：首页 > 政务公开 > 湖区治理'],
    ['a breadcrumb without a label', '政务公开 > 湖区治理 > 工作动态 > 正文'],
    ['a menu', '首页　要闻　政务公开　办事服务　互动交流　专题专栏'],
    ['an English menu', 'In the news  Indicators  Releases by subject'],
    ['a letterhead', '云泽市水务局文件'],
    ['a source', '央视新闻'],
    ['a paper', '云泽日报'],
    ['the name of a site', '云泽市人民政府门户网站'],
    ['a link to more', '云泽新闻分类查询>>'],
    ['a banner', 'An official website of the United States government'],
    ['a greeting', '欢迎访问云泽市水务局网站！'],
    ['a bracket', '（2031年第3期）'],
    ['no title', '无标题'],
    ['a short form of the text', `${BODY.slice(0, 30)}…`],
  ])('%s', (_, line) => {
    expect(title(`${line}\n${TITLE}\n来源：云泽市水务局`)).toBe(TITLE)
    expect(title(`${line}\n\n${TITLE}\n`)).toBe(TITLE)
    expect(title(line)).toBeNull()
  })

  it.each(['About this release', 'Main points', 'In the news', 'Key findings', 'Notes to editors'])(
    'a heading that any report has: %s',
    (line) => {
      const text = `${line}\n\nThe council dredged 52 km of the lake in 2031, and planted trees on both banks.`
      expect(readText(text).title).toBeNull()
      expect(readText(`Lake water is cleaner than last year\n\n${text}`).title).toBe(
        'Lake water is cleaner than last year',
      )
    },
  )

  it('the name of a rubric under it is none of it, and what a site says of itself over it is none of the text', () => {
    expect(
      readText(`云泽市通报三季度湖区治理情况\n新闻\n\n云泽市通报三季度湖区治理情况\n\n${BODY}\n\n湖水清了。`).title,
    ).toBe(TITLE)
    const page = readText(
      'Your visit helps us to make this site better for everybody.\n\nLake dredging in the western region: May 2031\n\nRelease date:\n6 May 2031\nNext release:\n6 June 2031\n\nMain points\n\nSome 52 km were dredged in the western region in May 2031.',
    )
    expect(page).toMatchObject({
      title: 'Lake dredging in the western region: May 2031',
      date: '2031-05-06',
      lead: [],
      sections: [{ heading: 'Main points' }],
    })
  })

  it('a letterhead, though it is the heading of its page', async () => {
    const page = `<h1>云泽市水务局文件</h1><p>云水〔2031〕8号</p><p>${TITLE}</p><p>${BODY}</p>`
    expect((await readDocument({ bytes: Buffer.from(page), name: 'a.html' })).title).toBe(TITLE)
  })

  it('the caption of a photograph, a dateline', () => {
    expect(title('湖区水务局负责人介绍治理情况　摄影林一木')).toBeNull()
    expect(title('云泽日报云泽10月20日讯（记者 林一木）')).toBeNull()
  })
})

describe('a title said elsewhere', () => {
  it('原标题 serves where the text has none', () => {
    expect(title('来源：云泽日报\n原标题：《湖水清了，鸟也来了》')).toBe('湖水清了，鸟也来了')
    expect(title('湖区治理情况的通报\n来源：云泽日报\n原标题：湖水清了')).toBe('湖区治理情况的通报')
  })

  it('the heading of a page that is the name of its site gives way to what the page calls itself', async () => {
    const page = `<html><head><title>云泽市通报三季度湖区治理情况_云泽新闻网</title></head><body><h1>云泽新闻网</h1><p>云泽市通报三季度湖区治理情况</p><p>${BODY}</p></body></html>`
    expect((await readDocument({ bytes: Buffer.from(page), name: 'a.html' })).title).toBe(
      '云泽市通报三季度湖区治理情况',
    )
  })
})
