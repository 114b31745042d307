import { expect, it } from 'vitest'
import { htmlOf } from '@/testing/html-of'
import { aSite, aRelease } from '@/testing/sample-views'
import { ReleasePage } from './release-page'

// After the approval an admin has renamed everything: the office, its site and the column.
const site = aSite({
  siteName: '改了的网站名',
  issuer: '改了的发布单位',
  columns: [{ slug: 'authority', name: '改了的栏目名' }],
})
const $ = htmlOf(<ReleasePage site={site} release={aRelease()} />)
const jsonLd = JSON.parse($('script[type="application/ld+json"]').text()) as Record<string, unknown>

it('a release says who issued it as its edition was approved, whatever the office is called now', () => {
  expect($('.imprint').text()).toContain('临川市政府新闻办公室')
  // The foot says who runs the site today.
  expect($('.foot').text()).toContain('主办单位：临川市人民政府')
  expect($.html()).not.toContain('改了的发布单位')
  expect(jsonLd.publisher).toMatchObject({ name: '临川市政府新闻办公室' })
})

it('a release runs under the column and the site that its edition names', () => {
  expect($('article .column').text()).toBe('权威发布')
  expect(jsonLd.articleSection).toBe('权威发布')
  expect($('meta[name="ColumnName"]').attr('content')).toBe('权威发布')
  expect($('meta[name="ColumnType"]').attr('content')).toBe('政务动态')
  expect($('meta[name="SiteName"]').attr('content')).toBe('临川发布')
  expect($('meta[property="og:site_name"]').attr('content')).toBe('临川发布')
  expect($('title').text()).toMatch(/ - 临川发布$/)
})

it('the way home and the ways to the columns have the names of today', () => {
  expect($('.nameplate .name').text()).toBe('改了的网站名')
  expect($('nav.columns').text()).toContain('改了的栏目名')
})
