// What the styles of a Word file say of a paragraph or a run: numbered, hidden, a heading. A style inherits from the
// one it is based on.
import { at, child, childrenNamed, isOn, parsed, value, type Xml } from '../xml'
import type { Parts } from '../zip'

export type Styles = {
  /** What `look` finds in a style, or in those it is based on; the nearest counts. */
  inherited: <T>(id: string | undefined, look: (style: Xml) => T | undefined) => T | undefined
  /** The numbering that a list style stands for. */
  numbering: (id: string) => string | undefined
}

const LONGEST_CHAIN = 20

export const stylesOf = (parts: Parts, name: string): Styles => {
  const root = parsed(parts, name)
  const byId = new Map((root ? childrenNamed(root, 'w:style') : []).map((style) => [value(style, 'w:styleId'), style]))
  const numbering = (id: string) => value(at(byId.get(id), 'w:pPr', 'w:numPr', 'w:numId'))
  return {
    inherited: (id, look) => {
      let style = byId.get(id)
      for (let steps = 0; style && steps < LONGEST_CHAIN; steps += 1) {
        const found = look(style)
        if (found !== undefined) return found
        style = byId.get(value(child(style, 'w:basedOn')))
      }
      return undefined
    },
    numbering,
  }
}

export const hides = (properties: Xml | undefined): boolean | undefined => {
  const vanish = properties && child(properties, 'w:vanish')
  return vanish && isOn(vanish)
}

/** Heading 1, 标题 2, or a paragraph with an outline level. */
export const isHeading = (paragraph: Xml, styles: Styles): boolean => {
  const properties = child(paragraph, 'w:pPr')
  if (properties && child(properties, 'w:outlineLvl')) return true
  return (
    styles.inherited(value(at(properties, 'w:pStyle')), (style) =>
      /^(?:heading|标题|標題)\s?\d/i.test(value(child(style, 'w:name')) ?? '') || at(style, 'w:pPr', 'w:outlineLvl')
        ? true
        : undefined,
    ) ?? false
  )
}
