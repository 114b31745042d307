import { expect, test } from 'vitest'
import { aText, english } from '@/testing/sample-text'
import { punctuation } from './punctuation'

const codes = (text: string, read = aText) => punctuation(read(text)).map(({ code }) => code)

test.each([
  ['打造“职工书屋”、“妈妈小屋”。', 'comma-between-pairs'],
  ['印发《办法》、《细则》。', 'comma-between-pairs'],
  ['打造「職工書屋」、「媽媽小屋」。', 'comma-between-pairs'],
  ['陶瓷、化工、机械等……', 'etc-twice'],
  ['陶瓷、化工……等行业。', 'etc-twice'],
  ['他想了想...没有说话。', 'ellipsis-form'],
  ['课程由企业点单。。工会买单。', 'marks-doubled'],
  ['课程由企业点单，，院校配菜。', 'marks-doubled'],
  ['课程由企业点单、，工会买单。', 'marks-doubled'],
  ['课程由企业点单，。', 'marks-doubled'],
  ['（一）、把课堂搬进车间。', 'number-comma'],
  ['1、把课堂搬进车间。', 'number-comma'],
  ['第一、把课堂搬进车间。', 'number-comma'],
])('%s → %s', (text, code) => expect(codes(text)).toContain(code))

test.each([
  '打造“职工书屋”“妈妈小屋”。',
  '印发《办法》（试行）、《细则》。',
  '陶瓷、化工等行业。',
  '他想了想……没有说话。',
  '真的吗？！太好了！！',
  '他说：“好。”',
  '一、把课堂搬进车间。',
  '（一）把课堂搬进车间。',
  '1.把课堂搬进车间。',
  '3、4月份和5、6月份。'.slice(1),
  '“怎么办？”、“找工会。”'.replace('、', ''),
  '得票等级……等级评定。',
  '2023年以来,全市5207场;人次26.8万.',
])('%s', (text) => expect(codes(text)).toEqual([]))

test('in English', () => {
  expect(codes('The fund opens today,, and closes in May.', english)).toEqual(['marks-doubled'])
  expect(codes('The fund opens today.. It closes in May.', english)).toEqual(['marks-doubled'])
  expect(codes('The fund opens today... and “it closes”, “it opens”, etc.', english)).toEqual([])
})
