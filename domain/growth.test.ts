// Reading grows with the length of what is read, whatever it says: every reader of texts gets a text and one four times
// as long, made of pieces that have slowed readers down, and may take about four times as long, never sixteen.
import { describe, expect, it } from 'vitest'
import { aManuscript, words } from '@/testing/sample-manuscript'
import { aMetric } from '@/testing/sample-metrics'
import { check } from './checks/check'
import { bind } from './figures/bind'
import { mark, type Found } from './figures/mark'
import { readFigures } from './figures/read'
import { unmarkedOf, unmarkedIn, type Piece } from './figures/unmarked'
import { readDocument, readText } from './importing/read-document'
import { webAddress } from './manuscript'
import { safeHref, type Inline } from './text'

/** Four times as long takes four times the work; square growth takes sixteen. */
const MOST = 9
/** Less than this is noise. */
const NOISE_MS = 12

const cost = async (work: () => unknown): Promise<number> => {
  const begin = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(begin)
  return (user + system) / 1000
}
/** Each time of an input of its own: what was read before is remembered. */
const leastOf = async <T>(times: number, make: () => T, work: (input: T) => unknown): Promise<number> => {
  let least = Infinity
  for (let time = 0; time < times; time += 1) {
    const input = make()
    least = Math.min(least, await cost(() => work(input)))
  }
  return least
}

/**
 * How much more work four times the input is; measured again where it looks bad, because the machine has other work.
 */
const growth = async <T>(inputOf: (size: number) => T, size: number, work: (input: T) => unknown): Promise<number> => {
  for (const times of [1, 3, 5]) {
    const one = await leastOf(times + 1, () => inputOf(size), work)
    const four = await leastOf(times, () => inputOf(4 * size), work)
    const ratio = four / Math.max(one, NOISE_MS / 4)
    if (ratio < MOST || times === 5) return ratio
  }
  return Infinity
}

let made = 0
const repeated =
  (piece: string) =>
  (size: number): string =>
    `${(made += 1)}天。${piece.repeat(Math.ceil(size / piece.length)).slice(0, size)}`

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const file = (name: string) => (text: string) => readDocument({ bytes: utf8(text), name }).catch((refused) => refused)
const section = (text: string) =>
  aManuscript({
    metrics: [],
    summary: [],
    lead: [],
    sections: [{ id: 's', heading: '一', level: 1, body: [{ type: 'paragraph', children: [words(text)] }] }],
  })

const FIGURES =
  '1,|1-|1—5,|12%—|3—5万人，|分别1、|1.|亿|一|百分之|1/|(1|“1|2023年至|3月|1个，其中|one in |between 1 and | respectively|1 000 |A1|第|（|、| '
const MARKUP = '<|<p>|<b>|<table><tr><td>|<ul><li>|<!--|<a href=|&|**|[a](|`|\\|\\\\|- |_a'
const LINES = '一、标题\\n|来源：某报 |版权声明\\n|2031-05-06|（记者|1 \\| 2\\n|• a\\n|。 |】|\\u200b|\\n|\\ud83d'
const piecesOf = (list: string): string[] =>
  list.split(/(?<!\\)\|/).map((piece) =>
    piece
      .replace(/\\n/g, '\n')
      .replace(/\\t/g, '\t')
      .replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/\\(.)/g, '$1'),
  )

const FEW = ['1,', '3—5万人，', '1.', '2023年', '1个，其中', '。']
/** What the checks take apart to see how a value moved, and which year is meant. */
const MOVES = [
  '由365万人增加到364万人，增加1万人，',
  '5元，比上年同期的4元增长4.6%，',
  '其中78所，初中32所（包括5所），共9所，',
  '2024年1月至2025年3月比2026年末由',
  'from 1 to 2, up 3% ',
]
const READERS: [name: string, size: number, pieces: string[], read: (text: string) => unknown][] = [
  ['figures', 300, piecesOf(FIGURES), readFigures],
  ['candidates', 500, FEW, (text) => unmarkedOf(section(text))],
  ['checks', 300, [...FEW, '周一', '“', '（', ...MOVES], (text) => check(section(text), 1)],
  ['plain text', 1000, [...FEW, ...piecesOf(LINES)], readText],
  ['Markdown', 800, piecesOf(MARKUP), file('a.md')],
  ['a page', 800, piecesOf(MARKUP), (text) => file('a.html')(`<html><body>${text}`)],
  ['addresses', 1000, FEW, (text) => [safeHref.safeParse(`https://${text}`), webAddress.safeParse(text)]],
]

describe('reading grows with the length of the text', () => {
  it.each(READERS)('%s', { timeout: 120_000 }, async (_, size, pieces, read) => {
    const slow: string[] = []
    for (const piece of pieces) {
      const ratio = await growth(repeated(piece), size, read)
      if (ratio >= MOST)
        slow.push(`${JSON.stringify(piece)}: ${ratio.toFixed(1)} times the work for four times the text`)
    }
    expect(slow).toEqual([])
  })
})

/** A paragraph of marked figures, and its metrics. */
const marked = (text: string) => {
  const found: Found[] = []
  const body = mark([{ type: 'paragraph', children: [words(text)] }], (one) => `m${found.push(one) - 1}`)
  const metrics = found.map((one, index) =>
    aMetric({ id: `m${index}`, words: one.words, label: one.label, section: 's' }),
  )
  return aManuscript({ metrics, summary: [], lead: [], sections: [{ id: 's', heading: '一', level: 1, body }] })
}

describe('so does', () => {
  it('looking at a text full of marked figures', async () => {
    for (const piece of ['培训3万人，', '增长1%，', '其中1个，共2个，']) {
      expect(
        await growth(
          (size) => marked(repeated(piece)(size)),
          1000,
          (one) => check(one, 1),
        ),
      ).toBeLessThan(MOST)
      expect(await growth((size) => marked(repeated(piece)(size)), 3000, unmarkedOf)).toBeLessThan(MOST)
    }
  })

  it('a line cut into thousands of pieces', async () => {
    const line = (size: number): Piece[] =>
      Array.from({ length: size }, (_, i) => ({ text: '1个，', form: String(i % 2), bound: i % 3 === 0 }))
    const read = (pieces: Piece[]) => unmarkedIn({ place: 'lead', section: null }, [pieces])
    expect(await growth(line, 600, read)).toBeLessThan(MOST)
    const nodes = (size: number): Inline[] => Array.from({ length: size }, () => words('1个，'))
    expect(await growth(nodes, 600, (children) => mark([{ type: 'paragraph', children }], () => 'm'))).toBeLessThan(
      MOST,
    )
  })

  it('binding many metrics, with the same words or with others', async () => {
    const bound = (wordsOf: (i: number) => string) => (size: number) => ({
      text: Array.from({ length: size }, (_, i) => wordsOf(i)).join('，'),
      metrics: Array.from({ length: size }, (_, i) => ({ id: String(i), words: wordsOf(i), label: `${i % 7}` })),
    })
    const read = ({ text, metrics }: ReturnType<ReturnType<typeof bound>>) => bind([text], metrics)
    expect(
      await growth(
        bound(() => '1个'),
        400,
        read,
      ),
    ).toBeLessThan(MOST)
    expect(
      await growth(
        bound((i) => `${i % 50}个`),
        400,
        read,
      ),
    ).toBeLessThan(MOST)
  })
})
