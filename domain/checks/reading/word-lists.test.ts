import { expect, test } from 'vitest'
import { aText, english } from '@/testing/sample-text'
import { exactNames } from '../rules/exact-names'
import { wrongWords } from '../rules/wrong-words'
import { emptyContext } from './context'
import { exactNamesOf, unreadableLines, wrongWordsOf } from './word-lists'

test('the settings hold one entry per line', () => {
  expect(wrongWordsOf('登陆→登录\n 部份 -> 部分 \n\n其它=>其他\r\n登陆→登录')).toEqual([
    { wrong: '登陆', right: '登录' },
    { wrong: '部份', right: '部分' },
    { wrong: '其它', right: '其他' },
  ])
  expect(wrongWordsOf('没有箭头\n→空\n空→\n同→同\n一→二→三')).toEqual([])
  expect(unreadableLines('登陆→登录\n没有箭头\n→空')).toEqual(['没有箭头', '→空'])
  expect(exactNamesOf('林知夏\n\n 临川市总工会 \n林\n林知夏')).toEqual(['林知夏', '临川市总工会'])
  expect([wrongWordsOf(null), exactNamesOf(undefined)]).toEqual([[], []])
})

test('wrong words are found, right words that hold them are not', () => {
  const context = { ...emptyContext, wrongWords: wrongWordsOf('登陆→登录\n安装调式→安装调试\n份→份额\ncentre→center') }
  const found = (text: string, read = aText) => wrongWords(read(text), context).map(({ values }) => values.wrong)
  expect(found('请登陆网站报名。')).toEqual(['登陆'])
  expect(found('完成设备安装调式。请登陆。')).toEqual(['登陆', '安装调式'])
  expect(found('请登录网站报名，市场份额稳定。')).toEqual([])
  expect(found('The centre opened.', english)).toEqual(['centre'])
  expect(found('The centred text stays.', english)).toEqual([])
})

const names = exactNamesOf('林知夏\n临川市总工会\n临川市总工会职工学院\n“淄工头雁”劳模宣讲团\niPhone 15\nLin Zhixia')
const slips = (text: string, read = aText) =>
  exactNames(read(text), { ...emptyContext, names }).map(({ values }) => values.said)

test.each([
  ['市总工会主席林之夏介绍情况。', '林之夏'],
  ['记者从临川市总公会获悉。', '临川市总公会'],
  ['记者从临川总工会获悉。', '临川总工会'],
  ['记者从临川市总会工获悉。', '临川市总会工'],
  ['记者从临川市市总工会获悉。', '临川市市总工会'],
])('%s is nearly a name', (text, said) => expect(slips(text)).toEqual([said]))

test.each([
  '市总工会主席林知夏介绍情况。',
  '记者从临川市总工会获悉。',
  '临川市总工会职工学院开课。',
  '淮川市总工会来访。',
  '临江市总工会来访。',
  '夏林之治，林中水。',
  '市总工会组织开课。',
])('%s is right or another name', (text) => expect(slips(text)).toEqual([]))

test('in English', () => {
  expect(slips('Ms lin zhixia holds an IPhone15.', english)).toEqual(['IPhone15', 'lin zhixia'])
  expect(slips('Ms Lin Zhixia holds an iPhone 15.', english)).toEqual([])
})
