import { describe, expect, it } from 'vitest'
import { nameFrom } from './metric-name'

describe('the printed name of a metric', () => {
  it('is made of the parts that a save gives, and of those that it leaves as they were', () => {
    const before = { subject: '全市', measure: '参保人数', role: 'level', comparison: null }
    expect(nameFrom({ measure: ' 失业保险参保人数 ' }, before)).toBe('全市失业保险参保人数')
    expect(nameFrom({ subject: null }, before)).toBe('参保人数')
    expect(nameFrom({}, before)).toBe('全市参保人数')
  })

  it('is empty where nothing is measured, whatever else is said', () => {
    expect(nameFrom({ subject: '全市', measure: '  ' }, undefined)).toBe('')
    expect(nameFrom({ measure: null }, { measure: '参保人数' })).toBe('')
  })

  it('says whether it rose or fell, where the figure is a change', () => {
    const before = { measure: '常住人口', role: 'change', comparison: '比上年末', direction: 'down' }
    expect(nameFrom({}, before)).toBe('常住人口比上年末减少')
    expect(nameFrom({ direction: 'up' }, before)).toBe('常住人口比上年末增加')
    expect(nameFrom({ direction: null }, before)).toBe('常住人口比上年末增减')
  })

  it('takes a role that it does not know for a level', () => {
    expect(nameFrom({ measure: '参保人数', role: 'nonsense' }, undefined)).toBe('参保人数')
  })
})
