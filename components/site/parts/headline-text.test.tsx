import { describe, expect, it } from 'vitest'
import { htmlOf } from '@/testing/html-of'
import { HeadlineText } from './headline-text'

const of = (text: string) => htmlOf(<HeadlineText text={text} language="zh" />)('body').html()

describe('a Chinese headline', () => {
  it('may break between words, never inside one', () => {
    expect(of('每一名愿意学的工人')).toContain('愿意<wbr>')
  })

  it('keeps punctuation and numbers with their words', () => {
    expect(of('打造“劳动之城”')).not.toMatch(/“<wbr>|<wbr>”/)
    expect(of('培训26.8万人')).not.toMatch(/<wbr>2|8<wbr>/)
  })

  it('reads as it was written', () => {
    expect(htmlOf(<HeadlineText text="2024年“五一”假期安排" language="zh" />)('body').text()).toBe(
      '2024年“五一”假期安排',
    )
  })
})
