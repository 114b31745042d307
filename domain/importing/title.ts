// The title and its column prefix: 权威发布|……, 【权威发布】……, PRESS RELEASE : ……
import { foldMarks } from '@/domain/vocabulary/folding'
import { MONTH_NAMES } from '@/domain/vocabulary/months'
import { width } from './passage'

export type Titled = {
  title: string
  column: string | null
  /** Words that are dropped from the title: [February 2024]. */ dropped: boolean
}

const KNOWN = '权威发布|新闻发布|政策解读|政策发布|回应关切|通知公告|公告|快讯|要闻|聚焦|图解|特稿|重磅|最新'
const COLUMNS: readonly RegExp[] = [
  /^【([^【】]{2,12})】\s*(?=\S)/,
  /^\[([^[\]]{2,12})\]\s*(?=\S)/,
  /^([^\s|:,。]{2,12})\s*\|\s*(?=\S)/,
  new RegExp(`^(${KNOWN})\\s*[:·]\\s*(?=\\S)`),
  /^((?:press|news|media) (?:release|notice|statement)|for immediate release|news story|official statistics|statement|announcement)\s*[:|–-]\s*(?=\S)/i,
]
const BULLET = /^[•●▪\-*]\s*/
const MONTH_TAG = new RegExp(`\\s*\\[(?:${MONTH_NAMES}) \\d{4}\\]$`)

/** Splits a title line. The column is a name in Chinese of up to 12 signs, or one of the English labels. */
export const titled = (line: string): Titled => {
  const plainLine = line.replace(BULLET, '')
  const words = foldMarks(plainLine)
  const prefix = COLUMNS.map((pattern) => pattern.exec(words)).find((found) => found !== null)
  const column = prefix
    ? plainLine
        .slice(0, prefix[0].length)
        .replace(/[\s|｜丨│∣︱▏:：·【】[\]–-]+/g, ' ')
        .trim()
    : null
  const title = plainLine.slice(prefix?.[0].length ?? 0).trim()
  return { title: title.replace(MONTH_TAG, ''), column, dropped: MONTH_TAG.test(title) }
}

export const hasColumn = (line: string): boolean => titled(line).column !== null

const COLUMN_ALONE = new RegExp(`^(?:${KNOWN}|press release|news story|media release|official statistics)$`, 'i')
/** A line that is the name of a column and nothing else. */
export const isColumn = (line: string): boolean => COLUMN_ALONE.test(foldMarks(line))

/** Names of sites and papers stand above titles and are none. */
const MASTHEAD =
  /^(?:央视|澎湃|腾讯|搜狐|网易|新浪|海报|大众|封面|红星|极目|上游|界面|齐鲁|大河|荔枝|触电|东方|凤凰)新闻$|^(?:新华|中新|中央|中国新闻|国际文传)社$|(?:网|网站|日报|晚报|早报|晨报|时报|快报|客户端|频道|电视台|广播电视台|通讯社|新闻社|融媒体中心|公众号|政务服务网)$/
const ISSUER =
  /(?:办公室|委员会|统计局|调查队|人民政府|总工会|管理局|办公厅|[^结开布]局|厅|部|署|中心|调查总队|联合会|协会|学会|研究院|研究所|人民银行|法院|检察院)$/
/** Departments of a site rather than names of who speaks. */
const DEPARTMENT = /(?:频道|网站|政务服务网|公众号)$/
const ENGLISH_ISSUER =
  /^(?:(?:Ministry|Department|Office|Bureau|Board|Council|Commission) (?:of|for) [A-Z][\w ,&-]{2,60}|[A-Z][\w ,&-]{2,50} (?:Bureau|Office|Department|Ministry|Agency|Authority|Commission|Council))$/

export const isMasthead = (line: string): boolean =>
  width(line) <= 40 && line.split(/\s+|--/).some((name) => MASTHEAD.test(foldMarks(name)))
/** A paper, an agency or a site that can be the source of what stands below its name. */
export const isMedium = (line: string): boolean => isMasthead(line) && !DEPARTMENT.test(foldMarks(line))
export const isIssuer = (line: string): boolean =>
  width(line) <= 80 &&
  (ENGLISH_ISSUER.test(line) ||
    (!/[:：,，]/.test(line) && line.split(/\s+/).every((name) => ISSUER.test(foldMarks(name)))))
