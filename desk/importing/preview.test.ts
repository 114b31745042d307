// What the preview says of the figures it found: their names and periods as they will be stored, and what is doubtful.
import { expect, it } from 'vitest'
import { readText } from '@/domain/importing/read-document'
import { previewOf } from './preview'

const figuresOf = (body: string) => {
  const draft = readText(`青禾市公布2031年就业情况\n\n${body}\n\n来源：青禾市人力资源和社会保障局`)
  return previewOf(draft, draft, new Map(), 'zh').rows.flatMap(({ figures }) => figures)
}

it('a figure is told with its name and the period it takes from the text before', () => {
  expect(figuresOf('全市城镇新增就业3.2万人。')).toEqual([
    { words: '3.2万人', label: '全市城镇新增就业', period: '2031年', doubt: null },
  ])
})

it.each([
  ['name-shared', '东区开办夜校12所，学员参训1.2万人次。\n西区开办夜校9所，学员参训2.1万人次。', '数值不同'],
  ['period-missing', '全市城镇新增就业3.2万人。', '没有时期'],
])('%s is said where the figure stands', (kind, body, sentence) => {
  const draft = readText(kind === 'period-missing' ? `就业情况\n\n${body}` : `青禾市公布2031年夜校情况\n\n${body}`)
  const said = previewOf(draft, draft, new Map(), 'zh').rows.flatMap(({ figures }) => figures.map(({ doubt }) => doubt))
  expect(said.some((doubt) => doubt?.includes(sentence))).toBe(true)
})
