import { expect, it } from 'vitest'
import { identity, issue } from './checks/reading/issue'
import { waiversOf } from './waivers'

const warning = issue('heading-doubled', { part: 'section', id: 's1' }, { heading: '课堂' })
const other = issue('heading-doubled', { part: 'section', id: 's1' }, { heading: '服务' })
const block = issue('title-missing', { part: 'title' })
const because = (one: typeof warning, reason: string) => ({ issue: identity(one), reason })

it('a warning that is let stand is carried in its words, with the reason', () => {
  const { waivers, waived } = waiversOf([other, warning], [because(warning, '原文如此。')], 'zh')
  expect(waivers).toEqual([{ code: 'heading-doubled', words: '两个章节的标题相同：“课堂”。', reason: '原文如此。' }])
  expect(waived.get(identity(warning))).toBe('原文如此。')
})

it('what blocks cannot be let stand, and what is gone is not carried on', () => {
  expect(waiversOf([block], [because(block, '不管。'), because(warning, '原文如此。')], 'en').waivers).toEqual([])
})
