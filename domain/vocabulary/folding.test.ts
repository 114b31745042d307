import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldMarks } from './folding'
import { TRADITIONAL } from './traditional'

describe('folding', () => {
  it.each([
    ['貳佰叁拾萬餘元', '贰佰叁拾万余元'],
    ['參仟萬', '叁仟万'],
    ['增長１２．５％（按年計）', '增长12.5%(按年计)'],
    ['蘋果、龜鱉與麵粉', '苹果、龟鳖与面粉'],
    ['三○八―三一◯', '三〇八—三一〇'],
  ])('%s reads as %s', (text, as) => expect(fold(text)).toBe(as))

  it('leaves what is written in simplified characters alone', () => {
    const text = '2025年，全市接待游客26.8万人次，同比增长12.5%。'
    expect(fold(text)).toBe(text)
  })

  it('takes a full-width comma for part of a numeral only inside one', () => {
    expect(fold('１，２３４人，５６７人')).toBe('1,234人，567人')
    expect(foldMarks('來源｜新華社，記者')).toBe('来源|新华社,记者')
  })

  it('keeps every character at its place, whatever the text', () => {
    const anySign = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))
    const piece = fc.oneof(fc.constantFrom('萬餘', '參', '１，２３４', '％', '○', '，'), anySign)
    const signs = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(signs, (text) => {
        for (const folded of [fold(text), foldMarks(text)]) expect(folded).toHaveLength(text.length)
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })

  it('has one simplified character for every traditional one, and folds none twice', () => {
    const traditional = [...TRADITIONAL].filter((_, i) => i % 2 === 0)
    expect(new Set(traditional).size).toBe(traditional.length)
    expect(traditional.filter((sign) => fold(fold(sign)) !== fold(sign))).toEqual([])
  })
})
