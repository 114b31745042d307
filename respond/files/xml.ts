// XML as text: elements with their attributes, every word escaped.
import type { Language } from '@/domain/manuscript'

/** What a route answers in place of a page: a feed or a site map. */
export type XmlFile = { as: keyof typeof XML_TYPES; language: Language; body: string }

export const XML_TYPES = {
  atom: 'application/atom+xml; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
} as const

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** XML 1.0 has no place for control characters, however they are written. */
// oxlint-disable-next-line no-control-regex
const NO_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g
const escaped = (text: string): string => text.replace(NO_XML, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign]!)

type Attributes = Record<string, string | null>
type Inner = string | null | Element[]
/** An element that is written already. */
export type Element = { xml: string }

/** `inner`: a text, or elements; null for an empty one. */
export const element = (name: string, attributes: Attributes, inner: Inner): Element => {
  const given = Object.entries(attributes).filter(([, value]) => value !== null)
  const head = `${name}${given.map(([key, value]) => ` ${key}="${escaped(value!)}"`).join('')}`
  if (inner === null) return { xml: `<${head}/>` }
  const body = typeof inner === 'string' ? escaped(inner) : inner.map(({ xml }) => xml).join('\n')
  return { xml: `<${head}>${body}</${name}>` }
}
export const text = (name: string, words: string): Element => element(name, {}, words)

export const xmlDocument = (root: Element): string => `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`
