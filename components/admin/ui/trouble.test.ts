import { describe, expect, it } from 'vitest'
import { listed, formatDate } from './format-date'
import { UI, say } from './messages'
import { troubleIn } from './trouble'

describe('the panel', () => {
  it('says the first error of an answer, with the saves nobody has seen', () => {
    const saves = [{ person: '林一', at: '2026-03-15T01:00:00.000Z', act: 'change', what: 'sections' }]
    expect(troubleIn({ errors: [{ message: '稿件有了改动。', data: { saves } }] }, '—')).toEqual({
      sentence: '稿件有了改动。',
      saves,
      data: { saves },
    })
  })

  it('has a sentence of its own for an answer that is none', () => {
    expect(troubleIn(null, '没有答复。')).toEqual({ sentence: '没有答复。', saves: [] })
  })

  it('writes moments with weekday and zone in both languages', () => {
    expect(formatDate('2026-11-23T10:15:00.000Z', 'zh', 'Asia/Shanghai')).toBe('2026年11月23日 周一 18:15（GMT+8）')
    expect(formatDate('2026-11-23T10:15:00.000Z', 'en', 'Asia/Shanghai')).toBe('Mon, 23 Nov 2026, 18:15 GMT+8')
  })

  it('names people in a row, and fills the gaps of a sentence', () => {
    expect(listed(['王复', '陈审'], 'zh')).toBe('王复、陈审')
    expect(say(UI.edition, 'zh', { n: 2 })).toBe('第2版')
  })
})
