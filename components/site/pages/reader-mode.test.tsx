// What readers save of a page, or have read to them: the reader modes of browsers keep what stands in the text's own
// box.
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { ReleaseView } from '@/site/types'
import { aManuscript } from '@/testing/sample-manuscript'
import { aCorrectedRelease, aRelease, aSite } from '@/testing/sample-views'
import { ReleasePage } from './release-page'

const kept = (release: ReleaseView): string => {
  const { document } = parseHTML(renderToStaticMarkup(<ReleasePage site={aSite()} release={release} />))
  return new Readability(document as never).parse()?.textContent?.replace(/\s+/g, ' ') ?? ''
}

it('keeps the summary, the correction with both figures, and the figures in the text', () => {
  const text = kept(aCorrectedRelease())
  expect(text).toContain('介绍全市产业工人技能培训情况，并答记者问。')
  expect(text).toMatch(/数据重复计入了一个区县，现予更正。.*27\.5万人次 更正为 26\.8万人次/)
  expect(text).toContain('培训产业工人26.8万人次。')
})

it('keeps the warning of a superseded edition', () => {
  expect(kept(aCorrectedRelease({ edition: 1 }))).toMatch(/这是第1版，已被取代.*请以第2版为准/)
})

it('keeps at a cited figure, and over the text, that its source has corrected it', () => {
  const cites = {
    article: 'a2',
    edition: 1,
    metric: 'm7',
    slug: 's',
    title: '夜校',
    words: '26.8万人次',
    value: '268000',
  }
  const metrics = aManuscript().metrics.map((one) => (one.id === 'trained' ? { ...one, cites } : one))
  const text = kept(
    aRelease({
      manuscript: aManuscript({ metrics }),
      cited: { trained: { state: 'corrected', edition: 2, words: '27.1万人次' } },
    }),
  )
  expect(text).toContain('培训产业工人：26.8万人次，原发布稿已更正为27.1万人次')
  expect(text).toMatch(/培训产业工人26\.8万人次† ?（原发布稿已更正为27\.1万人次）/)
})
