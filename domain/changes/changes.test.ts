import { describe, expect, it } from 'vitest'
import { aManuscript, aParagraph, figure, words } from '../../testing/sample-manuscript'
import type { Manuscript } from '../manuscript'
import { runsOf, type Block } from '../text'
import { changesBetween, type ChangeItem } from './changes'

const before = aManuscript()
const [skills, ...others] = before.sections as [Section, ...Section[]]
type Section = Manuscript['sections'][number]
const metrics = (id: string, overrides: Partial<Manuscript['metrics'][number]>) =>
  before.metrics.map((metric) => (metric.id === id ? { ...metric, ...overrides } : metric))
const inSkills = (body: Block[]): Manuscript => aManuscript({ sections: [{ ...skills, body }, ...others] })
const items = (after: Manuscript, from = before) => changesBetween(from, after).items
const turned = (list: ChangeItem[]) => list.flatMap((item) => (item.kind === 'words' ? [[item.from, item.to]] : []))

const cell = (text: string, header = false) => ({ header, colSpan: 1, rowSpan: 1, children: [words(text)] })
const aTable = (...rows: string[][]): Block => ({
  type: 'table',
  caption: [words('表1 培训')],
  unit: [],
  notes: [],
  rows: rows.map((row, index) => row.map((text) => cell(text, index === 0))),
})
const aList = (...texts: string[]): Block => ({
  type: 'list',
  ordered: false,
  start: 1,
  items: texts.map((text) => ({ children: [words(text)], nested: null })),
})

describe('what changed, at its place', () => {
  it('nothing, in the same text', () => expect(items(aManuscript())).toEqual([]))

  it('two corrections are two changes, in reading order, with what stands around them', () => {
    const after = aManuscript({
      title: before.title.replace('每一名', '每名'),
      sections: [
        {
          ...skills,
          body: [skills.body[0]!, aParagraph(words('课程由企业点单、院校配菜、政府买单，'), ...tail(skills.body[1]!))],
        },
        ...others,
      ],
    })
    const found = items(after)
    expect(turned(found)).toEqual([
      ['每一名', '每名'],
      ['工会', '政府'],
    ])
    expect(found.map((item) => 'place' in item && item.place)).toEqual([1, 2])
    expect(found[1]).toMatchObject({ near: ['程由企业点单、院校配菜、', '买单，课程目录按季度更新'] })
  })

  it('a figure that reads another number is one change, and stays a figure in the text', () => {
    const { metrics: all } = before
    const { words: was } = all.find(({ id }) => id === 'trained')!
    const after = aManuscript({ metrics: metrics('trained', { words: '99.9万人次', value: '999000' }) })
    const changes = changesBetween(before, after)
    expect(turned(changes.items)).toEqual([[was, '99.9万人次']])
    expect(changes.items).toHaveLength(1)
    expect(changes.figures).toHaveLength(1)
    const added = [...changes.sections[0]!.text.runs.values()].flat().find(({ kind }) => kind === 'added')!
    expect(added.nodes).toEqual([figure('trained')])
  })

  it('a period that the text does not show is a change of the figure', () => {
    const found = items(aManuscript({ metrics: metrics('trained', { period: '2022年' }) }))
    expect(found).toMatchObject([{ kind: 'figure', figure: { metric: 'trained', details: [{ field: 'period' }] } }])
  })

  it('a number that was marked as a figure reads as before', () => {
    const plainly = inSkills([aParagraph(words('培训职工6.4万人次，新建实训点26个。'))])
    const marked = inSkills([aParagraph(words('培训职工6.4万人次，新建实训点'), figure('x'), words('。'))])
    const after = { ...marked, metrics: [...before.metrics, { ...before.metrics[0]!, id: 'x', words: '26个' }] }
    expect(turned(items(after, plainly))).toEqual([])
    expect(items(after, plainly)).toMatchObject([{ kind: 'figure', figure: { change: 'added' } }])
  })

  it('a paragraph between two others came; the others did not change', () => {
    const added = aParagraph(words('另有一段。'))
    const { sections } = changesBetween(before, inSkills([skills.body[0]!, added, ...skills.body.slice(1)]))
    expect(sections[0]!.text.runs.size).toBe(1)
    expect(sections[0]!.text.blocks).toHaveLength(skills.body.length + 1)
    expect(sections.slice(1).every(({ text }) => !text.changed)).toBe(true)
  })

  it('a paragraph that is gone stands struck where it stood', () => {
    const changes = changesBetween(before, inSkills(skills.body.slice(1)))
    const { blocks, runs } = changes.sections[0]!.text
    const [first] = blocks
    expect(runs.get(runsOf([first!])[0]!)).toMatchObject([{ kind: 'removed', place: 1 }])
    expect(changes.items.filter(({ kind }) => kind === 'words')).toHaveLength(1)
  })

  it('a row that came, and a cell that changed, in one table', () => {
    const was = aTable(['地区', '场次'], ['东城', '120'], ['西城', '98'])
    const is = aTable(['地区', '场次'], ['东城', '126'], ['南城', '40'], ['西城', '98'])
    const changes = changesBetween(inSkills([was]), inSkills([is]))
    expect(turned(changes.items)).toEqual([
      ['120', '126'],
      ['', '南城'],
    ])
    expect(runsOf(changes.sections[0]!.text.blocks)).toHaveLength(2 + 4 * 2)
  })

  it('an item that is gone from a list', () => {
    const found = items(
      inSkills([aList('制造业320场', '服务业90场')]),
      inSkills([aList('制造业320场', '建筑业210场', '服务业90场')]),
    )
    expect(turned(found)).toEqual([['建筑业210场', '']])
  })

  it('sections that came, went and moved are one change each', () => {
    const [quality, ...rest] = others as [Section, ...Section[]]
    const came = { ...quality, id: 'new', heading: '新的一节' }
    const gone = aManuscript({ sections: [skills, ...rest] })
    expect(items(gone)).toMatchObject([{ kind: 'section', change: 'removed' }])
    expect(items(aManuscript({ sections: [skills, came, quality, ...rest] }))).toMatchObject([
      { kind: 'section', change: 'added', where: { heading: '新的一节' } },
    ])
    expect(items(aManuscript({ sections: [quality, skills, ...rest] }))).toMatchObject([
      { kind: 'section', change: 'moved' },
    ])
    expect(changesBetween(before, gone).sections.map(({ id }) => id)[1]).toBe(quality.id)
  })

  it('what only the form shows is said: emphasis, an address, the words of a picture', () => {
    const [first] = skills.body as [Extract<Block, { type: 'paragraph' }>]
    const strong = first.children.map((node) => (node.type === 'text' ? { ...node, marks: ['strong' as const] } : node))
    expect(items(inSkills([aParagraph(...strong), ...skills.body.slice(1)]))).toMatchObject([{ kind: 'form' }])
    expect(items(aManuscript({ slug: 'elsewhere' }))).toMatchObject([{ kind: 'words', where: { part: 'slug' } }])
    const picture = { digest: 'f00d', mime: 'image/png', width: 1, height: 1, alt: '课堂' }
    expect(
      items(aManuscript({ media: [{ ...picture, alt: '车间' }] }), aManuscript({ media: [picture] })),
    ).toMatchObject([{ kind: 'alt', from: '课堂', to: '车间' }])
  })

  it('a text that has nothing in common is one that went and one that came', () => {
    const found = items(
      inSkills([aParagraph(words('全然不同的一句话。'))]),
      inSkills([aParagraph(words('Another text.'))]),
    )
    expect(found).toHaveLength(2)
  })
})

const tail = (block: Block) => (block.type === 'paragraph' ? block.children.slice(1) : [])
