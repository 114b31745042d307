// Lines by which a page leads elsewhere: menus, the path to itself, and the lists of other articles under its text.
import { foldMarks } from '@/domain/vocabulary/folding'
import type { Block, List } from '../text'
import { HAN, isProse, width, type Passage } from './passage'
import { MENU } from './title-words'

const GAP = /\s{2,}|\t|[|·]/

/** Entries one beside another: 首页 要闻 公开, In the news  Indicators  Releases. Folded words. */
export const isMenu = (words: string): boolean => {
  if (width(words) > 200 || /\d/.test(words)) return false
  const parts = words.trim().split(GAP).filter(Boolean)
  const entries = parts.flatMap((part) => (HAN.test(part) ? part.split(/\s+/) : [part]))
  if (entries.length < 3 || entries.some((entry) => width(entry) > 40)) return false
  const named = entries.filter((entry) => MENU.some((one) => entry.toLowerCase().includes(one)))
  return named.length * 2 >= entries.length || (!HAN.test(words) && parts.length > 2 && /\s{2}|\t/.test(words.trim()))
}

/** The path to a page: 某某网 > 要闻 > 正文. */
export const isBreadcrumb = (words: string): boolean => {
  if (width(words) > 240 || /[。\d]/.test(words)) return false
  const names = words.split(/->|[>»›→]/).map((name) => name.trim())
  return names.length > 2 && names.length < 10 && names.every((name) => name !== '' && width(name) <= 60)
}

const LINKS =
  /^(?:.{0,10}(?:推荐|排行榜?|热榜)|(?:相关|延伸|推荐|精彩|更多|热点|热门|最新)(?:报道|文章|新闻|阅读|链接|稿件|信息|资讯)|related (?:links|content|stories|articles)|more (?:news|stories|from .{1,30})|latest news|you may also like)$/i

const isShortList = ({ items }: List): boolean =>
  items.every(
    ({ children, nested }) => nested === null && children.every((child) => !('text' in child) || !isProse(child.text)),
  )
const isLink = (block: Block, text: string): boolean =>
  block.type === 'list' ? isShortList(block) : block.type === 'paragraph' && !isProse(text) && width(text) <= 120

/**
 * Where the list of other articles begins under the text: a label such as 频道推荐, and after it nothing but short lines
 * (`isOther` tells those that are particulars or notices). The length of the text where there is none.
 */
export const linksFrom = (passages: Passage[], isOther: (i: number) => boolean): number => {
  let from = passages.length
  for (let at = passages.length - 1; at > 0; at -= 1) {
    const { text, block } = passages[at] as Passage
    if (LINKS.test(foldMarks(text).replace(/[【】[\]:\s]/g, ''))) from = at
    else if (!isOther(at) && !isLink(block, text)) break
  }
  return from
}
