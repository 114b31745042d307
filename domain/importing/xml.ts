// A part of a zipped document as a small tree that rules rewrite without changing it: names, attributes, children.
import { load } from 'cheerio/slim'
import type { Parts } from './zip'

export type Xml = { name: string; attributes: Readonly<Record<string, string>>; children: readonly Child[] }
export type Child = Xml | string

export const isXml = (child: Child | undefined): child is Xml => typeof child === 'object'

export const xml = (name: string, attributes: Xml['attributes'] = {}, children: readonly Child[] = []): Xml => ({
  name,
  attributes,
  children,
})

type Parsed = ReturnType<ReturnType<typeof load>['root']>[number]['children'][number]

const childOf = (node: Parsed): Child[] =>
  node.type === 'text'
    ? [node.data]
    : 'attribs' in node
      ? [{ name: node.name, attributes: node.attribs, children: node.children.flatMap(childOf) }]
      : []

/** The root element of a part; null where the part is missing or holds none. */
export const parsed = (parts: Parts, name: string): Xml | null => {
  const bytes = parts.get(name)
  if (!bytes) return null
  const root = load(new TextDecoder().decode(bytes), { xml: { xmlMode: true, decodeEntities: true } }).root()[0]
  return root?.children.flatMap(childOf).find(isXml) ?? null
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)

const written = (child: Child): string => {
  if (!isXml(child)) return escaped(child)
  const attributes = Object.entries(child.attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')
  return `<${child.name}${attributes}>${child.children.map(written).join('')}</${child.name}>`
}

export const bytesOf = (root: Xml): Uint8Array => Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${written(root)}`)

export const child = ({ children }: Xml, name: string): Xml | undefined =>
  children.find((one): one is Xml => isXml(one) && one.name === name)

/** The element that a path of names leads to. */
export const at = (from: Xml | undefined, ...path: string[]): Xml | undefined =>
  path.reduce<Xml | undefined>((here, name) => here && child(here, name), from)

export const childrenNamed = ({ children }: Xml, name: string): Xml[] =>
  children.filter((one): one is Xml => isXml(one) && one.name === name)

/** Every element of this name, in reading order, also those inside another. */
export const below = (from: Xml, name: string): Xml[] =>
  from.children.flatMap((one) => (isXml(one) ? [...(one.name === name ? [one] : []), ...below(one, name)] : []))

export const value = (element: Xml | undefined, attribute = 'w:val'): string | undefined =>
  element?.attributes[attribute]

/** An element without a value switches on. */
export const isOn = (element: Xml | undefined): boolean =>
  element !== undefined && !['0', 'false', 'off', 'none'].includes(value(element) ?? 'true')

/** Rewrites a tree from its leaves up: a rule answers what stands in the place of an element, or null to leave it. */
export const rewritten = (root: Xml, rule: (element: Xml) => readonly Child[] | null): Xml => {
  const inside = (element: Xml): Xml => ({
    ...element,
    children: element.children.flatMap((one) => {
      if (!isXml(one)) return [one]
      const done = inside(one)
      return rule(done) ?? [done]
    }),
  })
  return inside(root)
}
