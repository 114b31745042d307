// Words set in a font of signs (Wingdings) become those signs: Word stores a bullet as the letter l.
import { signsOf, withoutPrivateSigns } from '../font-signs'
import { child, isXml, rewritten, value, type Xml } from '../xml'

const fontOf = (run: Xml): string => {
  const fonts = child(child(run, 'w:rPr') ?? run, 'w:rFonts')
  return value(fonts, 'w:ascii') ?? value(fonts, 'w:hAnsi') ?? value(fonts, 'w:hint') ?? ''
}

export const withSigns = (root: Xml): Xml =>
  rewritten(root, (element) => {
    if (element.name !== 'w:r') return null
    const font = fontOf(element)
    return [
      {
        ...element,
        children: element.children.map((one) =>
          isXml(one) && one.name === 'w:t'
            ? {
                ...one,
                children: one.children.map((words) =>
                  isXml(words) ? words : withoutPrivateSigns(signsOf(words, font)),
                ),
              }
            : one,
        ),
      },
    ]
  })
