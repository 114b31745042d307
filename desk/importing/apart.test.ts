import { describe, expect, it } from 'vitest'
import { readApart } from './apart'

const turnsDuring = async (work: () => Promise<unknown>): Promise<number> => {
  let [turns, going] = [0, true]
  const count = () => {
    turns += 1
    if (going) setImmediate(count)
  }
  setImmediate(count)
  await work()
  going = false
  return turns
}

const TEXT = `湖区年度报告\n\n今年以来，湖区治理取得进展。\n\n一、清淤\n全年清淤52.5公里，拆除网箱1200余个。`

describe('the reading thread', { timeout: 30_000 }, () => {
  it('reads a document with its figures', async () => {
    const answer = await readApart({ given: { text: TEXT }, parts: new Map(), preview: null })
    expect(answer).toMatchObject({
      read: {
        draft: { title: '湖区年度报告' },
        marked: {
          lead: { found: [] },
          sections: [{ found: [{ words: '52.5公里' }, { words: '1200余个' }] }],
        },
      },
    })
  })

  it('shows a preview', async () => {
    const answer = await readApart({ given: { text: TEXT }, parts: new Map(), preview: 'zh' })
    expect(answer).toMatchObject({
      read: { preview: { sections: 1, rows: [{}, {}, {}, { figures: [{ words: '52.5公里' }, {}] }] } },
    })
  })

  it('reads a line as what a person made of it', async () => {
    const answer = await readApart({ given: { text: TEXT }, parts: new Map([[2, 'text']]), preview: null })
    expect(answer).toMatchObject({ read: { draft: { sections: [] }, marked: { lead: { found: [{}, {}] } } } })
  })

  it('says why a file cannot be read', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7')
    expect(await readApart({ given: { bytes, name: 'a.pdf' }, parts: new Map(), preview: null })).toEqual({
      unreadable: 'pdf',
    })
  })

  it('leaves readers their turns while it reads what takes long', async () => {
    const text = '1,'.repeat(8_000)
    const turns = await turnsDuring(() => readApart({ given: { text }, parts: new Map(), preview: 'zh' }))
    expect(turns).toBeGreaterThan(20)
  })

  it('is ended after its time, and the next document is read by another', async () => {
    const text = '1—5万，'.repeat(39_000)
    expect(await readApart({ given: { text }, parts: new Map(), preview: 'zh' }, 50)).toEqual({
      unreadable: 'too-slow',
    })
    expect(await readApart({ given: { text: TEXT }, parts: new Map(), preview: null })).toHaveProperty('read')
  })

  it('keeps ten waiting and sends the next away', async () => {
    const asked = Array.from({ length: 14 }, () =>
      readApart({ given: { text: TEXT }, parts: new Map(), preview: null }),
    )
    const answers = await Promise.all(asked)
    expect(answers.filter((answer) => answer === null)).toHaveLength(3)
  })
})
