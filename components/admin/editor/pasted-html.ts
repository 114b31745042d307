// What is pasted from a page or from Word comes in as people saw it there: hidden and deleted words stay out, the
// letters that Word uses for bullets become bullets, links to places of that page become words.
import { $createTextNode, type DOMConversion, type DOMConversionMap } from '@payloadcms/richtext-lexical/lexical'
import { isListMark, markWords } from '@/domain/importing/html-list-marks'
import { isDeleted, isHidden } from '@/domain/importing/unseen'

/** Comes before what the editor does with an element by itself. */
const FIRST = 4
const without = (): [] => []

type Given = Pick<HTMLElement, 'nodeName' | 'textContent' | 'getAttribute' | 'setAttribute'>

const linkless = (element: Given): boolean => {
  const href = element.getAttribute('href')?.trim() ?? ''
  // An address with a space would be refused with the whole text.
  if (href) element.setAttribute('href', href.replace(/\s/g, '%20'))
  return href === '' || href.startsWith('#')
}

/** How an element is taken in; null where the editor's own way is right. */
export const pasted = (element: Given): DOMConversion | null => {
  const name = element.nodeName.toLowerCase()
  const attributes = Object.fromEntries(
    ['hidden', 'aria-hidden', 'style'].map((one) => [one, element.getAttribute(one) ?? undefined]),
  )
  if (isDeleted(name) || isHidden(attributes))
    return { conversion: () => ({ node: null, after: without }), priority: FIRST }
  if (isListMark(attributes.style)) {
    const words = markWords(element.textContent ?? '')
    return { conversion: () => ({ node: words ? $createTextNode(words) : null, after: without }), priority: FIRST }
  }
  return name === 'a' && linkless(element) ? { conversion: () => ({ node: null }), priority: FIRST } : null
}

const TAGS = 'a b del div em font h1 h2 h3 h4 h5 h6 i li ol p s strong sub sup table td th tr u ul'.split(' ')

export const PASTED: DOMConversionMap = Object.fromEntries(TAGS.map((tag) => [tag, pasted]))
