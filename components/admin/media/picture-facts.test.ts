import { expect, it } from 'vitest'
import { pictureFacts } from './picture-facts'

it('a picture is told in pixels and rounded bytes, in words', () => {
  const picture = { width: 1200, height: 800, filesize: 324_517 }
  expect(pictureFacts(picture, 'zh')).toBe('1200 × 800 像素 · 320 KB')
  expect(pictureFacts({ ...picture, filesize: 4_260_000 }, 'en')).toBe('1200 × 800 pixels · 4.3 MB')
  expect(pictureFacts({}, 'zh')).toBe('')
})
