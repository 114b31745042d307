import { array, assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headlineWords } from './headline-words'

const NAMES = ['云澜市人民政府新闻办公室', '云澜市']
const breaks = (text: string) => headlineWords(text, NAMES).join('|')

describe('where a Chinese headline may break', () => {
  it.each([
    ['唱响“劳动之歌”，争当“金点子”', '唱响|“劳动之歌”，|争当|“金点子”'],
    ['云澜市人民政府新闻办公室召开发布会', '云澜市人民政府新闻办公室|召开|发布会'],
    ['《云澜市居住证管理办法》解读', '《云澜市|居住证|管理|办法》|解读'],
    ['云澜市统计局发布10月数据', '云澜市|统计局|发布10月|数据'],
    ['“十五五”规划（2026—2030年）', '“十五五”|规划|（2026—2030年）'],
    ['前三季度经济运行稳中有进', '前三季度|经济|运行|稳中有进'],
    ['工业增加值同比增长', '工业|增加值|同比|增长'],
    ['每一名愿意学的工人', '每一名|愿意|学的|工人'],
    ['搭好平台，把金点子用到生产线上', '搭好|平台，|把金点子|用到|生产|线上'],
    ['为老字号添新引擎', '为老字号|添新|引擎'],
    ['把课堂搬进车间——记技能行动', '把课堂|搬进|车间——|记技能|行动'],
  ])('%s', (text, expected) => expect(breaks(text)).toBe(expected))

  it('a name that is longer than a line breaks between its words', () => {
    const name = '云澜市人民政府新闻办公室及国民经济统计委员会'
    expect(headlineWords(name, [name]).length).toBeGreaterThan(1)
  })

  it('loses and adds nothing, whatever the text and the names', () => {
    assert(
      property(
        string({ unit: constantFrom(...'云澜市“的三—2，A 职工') }),
        array(string()),
        (text, names) => headlineWords(text, [...names, ...NAMES]).join('') === text,
      ),
    )
  })
})
