import { describe, expect, it } from 'vitest'
import { csv } from './csv'

const lineOf = (text: string | number | null, number?: true) =>
  csv([{ id: 'x', title: 'x', of: () => text, ...(number && { number }) }], [1]).split('\r\n')[1]

describe('a table for spreadsheets', () => {
  it('is UTF-8 with its mark, lines end as RFC 4180 says, nothing is empty but what is not there', () => {
    expect(csv([{ id: 'label', title: '名称', of: (row: string | null) => row }], ['甲', null])).toBe(
      '\uFEFFlabel: 名称\r\n甲\r\n\r\n',
    )
  })

  it('quotes commas, quotation marks and line breaks', () => {
    expect(['一,二', '他说"好"', '上\n下'].map((text) => lineOf(text))).toEqual(['"一,二"', '"他说""好"""', '"上\n下"'])
  })

  it('never hands a spreadsheet a formula', () => {
    expect(
      ['=1+1', '+1', '-1', '@x', '\tx', '\rx', '＝1', '－5%'].map((text) => lineOf(text)!.replace(/^"/, '')[0]),
    ).toEqual(Array.from({ length: 8 }, () => "'"))
    expect(lineOf('=HYPERLINK("http://x")')).toBe(`"'=HYPERLINK(""http://x"")"`)
  })

  it('keeps negative numbers numbers where a column holds numbers, and only numbers', () => {
    expect(['-0.3', '12', '-5+cmd', '1/3'].map((text) => lineOf(text, true))).toEqual(['-0.3', '12', "'-5+cmd", "'1/3"])
  })

  it('hands it nothing that it would take for a day, a power, or a number that it cannot hold', () => {
    const turned = ['1/3', '2-5', '2026/10/31', '3E5', '007', '12345678901234567']
    expect(turned.map((text) => lineOf(text))).toEqual(turned.map((text) => `'${text}`))
    const kept = ['1.5', '5207场', '1—6月', '2026年10月', '0.3', '第2-5条']
    expect(kept.map((text) => lineOf(text))).toEqual(kept)
  })

  it('leaves days and periods of ISO 8601 as they are where a column holds them', () => {
    const iso = csv([{ id: 'x', title: 'x', of: (row: string) => row, iso: true }], ['2026-10-31', '2026-10', '2026'])
    expect(iso.split('\r\n').slice(1, 4)).toEqual(['2026-10-31', '2026-10', '2026'])
  })
})
