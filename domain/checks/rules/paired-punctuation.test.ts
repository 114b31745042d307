import { expect, test } from 'vitest'
import { aText, english } from '@/testing/sample-text'
import { pairedPunctuation } from './paired-punctuation'

const codes = (text: string, read = aText) => pairedPunctuation(read(text)).map(({ code }) => code)

test.each([
  ['推动“学有所教、技有所评。', 'pair-open'],
  ['推动学有所教”落地。', 'pair-open'],
  ['印发《职工培训办法，自5月起施行。', 'pair-open'],
  ['据介绍（市总工会，培训全部免费。', 'pair-open'],
  ['推動「學有所教，技有所評。', 'pair-open'],
  ['建成"职工书屋。', 'pair-open'],
  ['叫响“一体化打造“职工之家”品牌”。', 'pair-nested'],
  ['解读《〈办法〉和《细则》汇编》。', 'pair-nested'],
  ['印發「關於「課堂」的辦法」。', 'pair-nested'],
])('%s → %s', (text, code) => expect(codes(text)).toEqual([code]))

test.each([
  '推动“学有所教、技有所评、劳有所得”。',
  '叫响“‘1+X’重点项目”品牌。',
  '印发《关于〈办法〉的通知》。',
  '据介绍（市总工会(下称工会)），培训全部免费。',
  '1）报名；2）上课；（3）结业。',
  '工人的‘98年记忆’，workers’ day and don’t，’98年。',
  '他说：“课堂进车间。\n“夜班也有课。\n“愿学的都能学。”',
  '“以前是人找钱，现在是钱找人。”一名班组长说。',
  '国办发〔2017〕47号）。'.replace('）', ''),
  '推動「學有『所』教」。',
  '報名人次（8,488）較前一週（9,038）略降。',
  '"职工书屋"建成。',
])('%s', (text) => expect(codes(text)).toEqual([]))

test('in English', () => {
  expect(codes('Mr Lin said: “Courses come to the workshop.', english)).toEqual(['pair-open'])
  expect(codes('The scheme (launched in 2020 helps.', english)).toEqual(['pair-open'])
  expect(codes('Mr Lin said:\n“Courses come to the workshop.\n“It’s the workers’ choice.”', english)).toEqual([])
  expect(codes("The 'Skills for All' fund (launched in 2020) doesn't close.", english)).toEqual([])
})
