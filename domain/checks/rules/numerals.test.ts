import { expect, test } from 'vitest'
import { aText, english } from '@/testing/sample-text'
import { numerals } from './numerals'

const codes = (text: string) => numerals(aText(text)).map(({ code }) => code)

test.each([
  ['每户补贴13～17万元。', 'range-shortened'],
  ['湿度保持在45—60%。', 'range-shortened'],
  ['預計接待9至16億人次。', 'range-shortened'],
  ['16-24岁劳动力参加培训。', 'range-hyphen'],
  ['每班20-30人，课时3-5个。', 'range-hyphen'],
  ['比上年提高.6个百分点。', 'zero-missing'],
  ['23年5月启动全市技能大赛。', 'year-short'],
  ["'98年建厂以来。", 'year-short'],
  ['3.15消费者权益日活动举行。', 'day-name-plain'],
  ['参训职工5千余人。', 'scale-mixed'],
  ['发放补贴3百万元。', 'scale-mixed'],
  ['建成20几个驿站。', 'about-arabic'],
  ['办理只需三、五天。', 'about-comma'],
  ['走访了七、八个企业。', 'about-comma'],
  ['近5万余人参加。', 'about-twice'],
  ['约300人左右到场。', 'about-twice'],
])('%s → %s', (text, code) => expect(codes(text)).toEqual([code]))

test.each([
  '每户补贴13万元～17万元，湿度保持在45%—60%。',
  '16—24岁劳动力参加培训，每班20～30人。',
  '2022-11-01起执行，电话0533-2345678，1-5月和2019-2021年。',
  '国办发〔2017〕47号文件，GB/T 15835-2011，型号A-320。',
  '比上年提高0.6个百分点。',
  '成立98年来，历时23年。',
  '“3·15”消费者权益日活动举行，指数为3.15。',
  '参训职工5000余人，装机30千瓦、20千米，5百分点。',
  '建成二十几个驿站。',
  '办理只需三五天。',
  '第一、二产业和三、四季度。',
  '一、二个方面，做好三、四线城市工作。',
  '近5万人参加，1660余件。',
  '约300人到场，近年来发展，接近3个百分点。',
  '每千人拥有床位7张，每3-5年一次。',
  '比分为3-1。',
])('%s', (text) => expect(codes(text)).toEqual([]))

test('an English text follows English rules', () =>
  expect(numerals(english('Some 5-10 per cent, up by .6 points.'))).toEqual([]))
