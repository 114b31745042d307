// The sections of a sheet as its outline shows them, and moving one with everything that stands under its heading.
import { $getRoot, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { $isSectionHead, type SectionHead, type SectionLevel } from '../editor/section-head-node'

export type OutlineEntry = { key: string; section: string; heading: string; level: SectionLevel }

export const $outline = (): OutlineEntry[] =>
  $getRoot()
    .getChildren()
    .filter($isSectionHead)
    .map((head) => ({
      key: head.getKey(),
      section: head.getSection(),
      heading: head.getTextContent(),
      level: head.getLevel(),
    }))

/** The heading and what follows it, up to the next heading; of a heading of the first level its subsections too. */
const $partOf = (head: SectionHead): LexicalNode[] => {
  const part: LexicalNode[] = [head]
  for (let next = head.getNextSibling(); next; next = next.getNextSibling()) {
    if ($isSectionHead(next) && (head.getLevel() === '2' || next.getLevel() === '1')) break
    part.push(next)
  }
  return part
}

/** Puts a section before another (null: at the end). Whether anything moved. */
export const $moveBefore = (section: string, before: string | null): boolean => {
  const heads = $getRoot().getChildren().filter($isSectionHead)
  const head = heads.find((one) => one.getSection() === section)
  if (!head || section === before) return false
  const part = $partOf(head)
  const target = before === null ? null : heads.find((one) => one.getSection() === before)
  if (target && part.some((node) => node.is(target))) return false
  if (target) for (const node of part) target.insertBefore(node)
  else for (const node of part) $getRoot().append(node)
  return true
}

/** One place up or down, among the sections of its level. Answers its new place, from 1; null where it cannot. */
export const $moveSection = (section: string, by: -1 | 1): number | null => {
  const heads = $getRoot().getChildren().filter($isSectionHead)
  const at = heads.findIndex((one) => one.getSection() === section)
  const head = heads[at]
  if (!head) return null
  const alike = heads.filter((one) => one.getLevel() === head.getLevel() || one.getLevel() < head.getLevel())
  const here = alike.indexOf(head)
  const neighbour = alike[here + by]
  if (!neighbour) return null
  if (by < 0) $moveBefore(section, neighbour.getSection())
  else $moveBefore(section, alike[here + 2]?.getSection() ?? null)
  return here + by + 1
}
