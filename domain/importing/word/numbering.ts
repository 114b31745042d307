// Automatic numbering becomes what Word prints: markers in the text (一、 （一） 1.), and lists where items stand together.
import { at, child, isXml, rewritten, xml, type Child, type Xml } from '../xml'
import { plainListAt } from './numbering-lists'
import { eachMark, type Mark } from './numbering-marks'
import { isHeading, type Styles } from './styles'

/** Signs that hold their distance themselves; after others a space parts number and words. */
const TIGHT = /[、）］】〕：。]$|^[①-⑳⑴-⒛㊀-㊉]$/

const withMarker = (paragraph: Xml, label: string): Xml => {
  const text = TIGHT.test(label) ? label : `${label} `
  const [properties, others] = apart(paragraph)
  const marker = xml('w:r', {}, [xml('w:t', { 'xml:space': 'preserve' }, [text])])
  return { ...paragraph, children: [...properties, marker, ...others] }
}

const apart = ({ children }: Xml): [Child[], Child[]] => [
  children.filter((one) => isXml(one) && one.name === 'w:pPr'),
  children.filter((one) => !isXml(one) || one.name !== 'w:pPr'),
]

/** The lists of the numbering that goes with the rewritten document. */
const [BULLETS, FIGURES] = ['1', '2']

/** By its name the number of a list's first item travels through HTML. */
const startsAt = (n: number): Xml => xml('w:bookmarkStart', { 'w:id': '0', 'w:name': `list-starts-at-${n}` })

/** The paragraph as an item of a list of ours, or of none. */
const listed = (paragraph: Xml, mark: Mark | null, opens: boolean): Xml => {
  const own = child(paragraph, 'w:pPr')
  const properties = xml('w:pPr', {}, [
    ...(own?.children.filter((one) => !isXml(one) || one.name !== 'w:numPr') ?? []),
    ...(mark
      ? [
          xml('w:numPr', {}, [
            xml('w:ilvl', { 'w:val': String(mark.level) }),
            xml('w:numId', { 'w:val': mark.bullet ? BULLETS : FIGURES }),
          ]),
        ]
      : []),
  ])
  const others = apart(paragraph)[1]
  return { ...paragraph, children: [properties, ...(mark && opens && mark.n > 1 ? [startsAt(mark.n)] : []), ...others] }
}

const isNumbered = (paragraph: Xml) => at(paragraph, 'w:pPr', 'w:numPr') !== undefined

/** Names the mark of a paragraph while the tree is rewritten around it. */
const MARK = 'mark'

const decided = (siblings: readonly Child[], marks: readonly Mark[], styles: Styles): Child[] => {
  const paragraphs = siblings.filter(isXml)
  const markOf = (paragraph: Xml | undefined): Mark | undefined => marks[Number(paragraph?.attributes[MARK] ?? -1)]
  const inList = paragraphs.map((one) => (isHeading(one, styles) ? undefined : markOf(one)))
  const result: Child[] = []
  /** Lists that stood as lists: an item of them that stands alone goes on with its number. */
  const lists = new Set<string>()
  for (let i = 0, afterList = false; i < paragraphs.length;) {
    // Two lists beside one another would become one.
    const lone = inList[i]
    const goesOn = lone !== undefined && lone.plain && lists.has(lone.list)
    const size: number = afterList ? 0 : plainListAt(inList, i) || (goesOn ? 1 : 0)
    const items = paragraphs.slice(i, i + Math.max(size, 1))
    for (const [index, paragraph] of items.entries()) {
      const mark = markOf(paragraph)
      if (!mark) result.push(isNumbered(paragraph) ? listed(paragraph, null, false) : paragraph)
      else if (size > 0 || mark.bullet) result.push(listed(paragraph, mark, index === 0))
      else result.push(listed(withMarker(paragraph, mark.label), null, false))
    }
    afterList = size > 0
    if (size > 1 && lone) lists.add(lone.list)
    i += items.length
  }
  return result
}

const HOLDERS = new Set(['w:body', 'w:tc', 'w:txbxContent', 'w:sdtContent', 'w:footnote', 'w:endnote'])

export const withNumbers = (root: Xml, numbering: Xml | null, styles: Styles): Xml => {
  const marks: Mark[] = []
  const marked = eachMark(root, numbering, styles, (paragraph, mark) => ({
    ...paragraph,
    attributes: { ...paragraph.attributes, [MARK]: String(marks.push(mark) - 1) },
  }))
  return rewritten(marked, (element) =>
    HOLDERS.has(element.name) ? [{ ...element, children: decided(element.children, marks, styles) }] : null,
  )
}

const list = (id: string, format: string): Xml =>
  xml(
    'w:abstractNum',
    { 'w:abstractNumId': id },
    Array.from({ length: 9 }, (_, level) =>
      xml('w:lvl', { 'w:ilvl': String(level) }, [xml('w:numFmt', { 'w:val': format })]),
    ),
  )

/** The numbering part of a rewritten document: one list of bullets and one of figures. */
export const NUMBERING: Xml = xml(
  'w:numbering',
  { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' },
  [
    list(BULLETS, 'bullet'),
    list(FIGURES, 'decimal'),
    ...[BULLETS, FIGURES].map((id) => xml('w:num', { 'w:numId': id }, [xml('w:abstractNumId', { 'w:val': id })])),
  ],
)
