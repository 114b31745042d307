// Words that Word hides (w:vanish) stay out of a release, and are listed: they were not meant to be published.
import type { SetAside } from '../draft'
import { at, below, child, isXml, rewritten, value, type Xml } from '../xml'
import { hides, type Styles } from './styles'
import { placeOf, wordsOf } from './words'

/** Without these a field would be left open. */
const KEPT_IN_RUN = new Set(['w:rPr', 'w:fldChar', 'w:instrText'])

/** What keeps a paragraph that has no words left. */
const STANDS = ['w:footnoteReference', 'w:endnoteReference', 'w:drawing', 'w:pict', 'w:object', 'w:sectPr']

const isHidden = (run: Xml, paragraphHides: boolean, styles: Styles): boolean => {
  const properties = child(run, 'w:rPr')
  return (
    hides(properties) ??
    styles.inherited(value(at(properties, 'w:rStyle')), (style) => hides(child(style, 'w:rPr'))) ??
    paragraphHides
  )
}

export const withoutHidden = (root: Xml, styles: Styles, asides: SetAside[]): Xml =>
  rewritten(root, (element) => {
    if (element.name !== 'w:p') return null
    const paragraphHides =
      styles.inherited(value(at(element, 'w:pPr', 'w:pStyle')), (style) => hides(child(style, 'w:rPr'))) ?? false
    const hidden: string[] = []
    const left = rewritten(element, (run) => {
      if (run.name !== 'w:r' || !isHidden(run, paragraphHides, styles)) return null
      hidden.push(wordsOf(run))
      const kept = run.children.filter((one) => isXml(one) && KEPT_IN_RUN.has(one.name))
      return kept.length > 1 || !child(run, 'w:rPr') ? [{ ...run, children: kept }] : []
    })
    const text = hidden.join('')
    if (!text.trim()) return null
    const place = placeOf(left)
    asides.push({ text: text.trim(), reason: 'hidden', ...(place ? { place } : {}) })
    return wordsOf(left) || STANDS.some((name) => below(left, name).length > 0) ? [left] : []
  })
