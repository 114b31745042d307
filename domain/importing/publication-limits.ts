// What a document says against its own publication: a secrecy level, or a time before which nothing may go out.
// Patterns see folded words.
import { width } from './passage'

const GOES_OUT = '(?:发布|公布|公开|刊发|播发|刊播|刊登|报道|见报|发表|传播|披露|上网|转发|引用|登载|播出)'

/** Clear in themselves, wherever they stand. */
const EMBARGO: readonly RegExp[] = [
  /(?:禁发|限发|禁止刊发|禁止发布|禁止播发|解禁|解密)(?:期|时间|日期)?\s?(?:至|到|:|为|直到)/,
  /禁发期|封锁期|(?:限时|定时)(?:发布|公开|刊发)(?:稿|:|$)/,
  /\bembargoed\s?(?:[:–—-]|until|till|to\b|for\b|by\b|$)|^.{0,12}\bembargo(?: time)?\s?(?:[:–—-]|until|till|$)/i,
  /\b(?:under|strict) embargo\b/i,
  /\bnot (?:for|to be) (?:released?|publication|published|broadcast|used?|quoted|distribut\w+)\b[^.]{0,60}\b(?:before|until|prior to)\b/i,
  /\b(?:hold|held) for release\b|^for release (?:at|on|after)\b.*\d/i,
]

/** Said of all kinds of things in a text; an embargo where a line of its own names an hour or a day. */
const UNTIL: readonly RegExp[] = [
  new RegExp(
    `前(?:,|\\s)?(?:不得|不可|请勿|勿|严禁|禁止|不要|切勿|暂不)(?:对外|提前|擅自|予以|以任何形式){0,2}${GOES_OUT}`,
  ),
  new RegExp(`请[^。]{0,40}(?:后|起|时)(?:再|方可|统一|集中)?\\s?${GOES_OUT}`),
  new RegExp(`(?:后|起)(?:方可|才可|才能|始得|方能|可以)\\s?${GOES_OUT}`),
]

const SHORT = 60
const LINE = 220

/** A line that is an embargo. */
export const isEmbargo = (words: string): boolean =>
  width(words) <= LINE &&
  (EMBARGO.some((pattern) => pattern.test(words)) ||
    (UNTIL.some((pattern) => pattern.test(words)) && (/\d/.test(words) || width(words) <= SHORT)))

/** The sentence of a longer text that is one. */
export const embargoIn = (words: string): string | null =>
  words
    .split(/(?<=[。!?;])/)
    .find((sentence) => EMBARGO.some((pattern) => pattern.test(sentence)))
    ?.trim() ?? null

const LEVEL = '(?:绝密|机密|秘密)(?:\\s?★?\\s?(?:长期|\\d{1,2}\\s?(?:年|个月|天)))?★?'
const SECRECY: readonly RegExp[] = [
  new RegExp(`^(?:密\\s?级\\s?:\\s?)?${LEVEL}$`),
  /^内部(?:资料|文件|材料|参考|使用|掌握|情况)?(?:[,、\s]*(?:注意保存|注意保管|严禁外传|请勿外传|不得外传|不得公开|阅后收回|妥善保管))?$/,
  /^\((?:此件|本件|此文|本文)?(?:不予?公开|不宜公开|依申请公开|删减后公开|不公开发布)[^()]{0,20}\)$/,
  /^(?:strictly )?(?:private (?:and|&) )?confidential(?: until .{1,40})?$/i,
  /^(?:top )?secret$|^restricted$|^official\s?[-:–]\s?sensitive.{0,30}$/i,
  /^not for (?:publication|distribution|circulation)\.?$|^(?:for )?internal use(?: only)?\.?$/i,
]

export const isSecrecy = (words: string): boolean =>
  words.length <= 60 && SECRECY.some((pattern) => pattern.test(words))
