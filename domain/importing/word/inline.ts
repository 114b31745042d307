// What Word shows as words although they stand in no plain run: fields, ruby, equations, text boxes of drawings. Each
// becomes runs, as readers of the document see them.
import type { SetAside } from '../draft'
import { at, below, child, isXml, rewritten, xml, type Child, type Xml } from '../xml'
import { equation } from './equations'
import { placeOf, wordsOf } from './words'

/** Wrappers that add nothing to the words inside. */
const WRAPPERS = new Set(['w:fldSimple', 'w:dir', 'w:bdo', 'w:smartTag', 'w:customXml', 'm:oMathPara'])
const OUTSIDE_TEXT = new Set(['w:fldData', 'w:smartTagPr', 'w:customXmlPr', 'm:oMathParaPr'])

const unwrapped = ({ children }: Xml): readonly Child[] =>
  children.filter((one) => isXml(one) && !OUTSIDE_TEXT.has(one.name))

/** The characters stand; the reading over them is listed. */
const ruby = (element: Xml, asides: SetAside[]): Xml[] => {
  const reading = at(element, 'w:rt')
  const base = at(element, 'w:rubyBase')
  if (reading && wordsOf(reading)) asides.push({ text: wordsOf(reading), reason: 'ruby', ...near(base) })
  return base ? base.children.filter(isXml) : []
}

const near = (element: Xml | undefined) => {
  const place = placeOf(element)
  return place ? { place } : {}
}

/** A run in which whole runs stand becomes those runs: ruby keeps its characters so. */
const parted = (run: Xml): Xml[] | null => {
  if (!run.children.some((one) => isXml(one) && one.name === 'w:r')) return null
  const properties = run.children.filter((one) => isXml(one) && one.name === 'w:rPr')
  const pieces: Xml[] = []
  let open: Child[] = []
  const close = () => {
    if (open.length > 0) pieces.push({ ...run, children: [...properties, ...open] })
    open = []
  }
  for (const one of run.children) {
    if (isXml(one) && one.name === 'w:rPr') continue
    if (isXml(one) && one.name === 'w:r') {
      close()
      pieces.push(one)
    } else open.push(one)
  }
  close()
  return pieces
}

/** Shapes are read in their old form (VML), which newer programs leave out. */
const alternative = (element: Xml): readonly Child[] | null => {
  const [fallback, choice] = [child(element, 'mc:Fallback'), child(element, 'mc:Choice')]
  if (!choice || (fallback && (wordsOf(fallback) || !wordsOf(choice)))) return null
  return choice.children
}

const textBox = (drawing: Xml): Child[] | null => {
  const boxes = below(drawing, 'w:txbxContent')
  return boxes.length > 0 ? boxes.map((box) => xml('w:pict', {}, [box])) : null
}

/** Adds to `asides` what a reader of the words alone would miss. */
export const inWords = (root: Xml, asides: SetAside[]): Xml =>
  rewritten(root, (element) => {
    if (WRAPPERS.has(element.name)) return unwrapped(element)
    switch (element.name) {
      case 'w:ruby':
        return ruby(element, asides)
      case 'w:r':
        return parted(element)
      case 'm:oMath': {
        const text = wordsOf(element)
        if (text) asides.push({ text, reason: 'equation' })
        return equation(element)
      }
      case 'mc:AlternateContent':
        return alternative(element)
      case 'w:drawing':
        return textBox(element)
      default:
        return null
    }
  })
