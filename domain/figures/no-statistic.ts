// Numbers that are no statistics, known by their own shape: dates, ordinals, document numbers, tokens with letters.
// First match wins.

import { MONTH_NAMES, SHORT_MONTHS } from '@/domain/vocabulary/months'
import type { OtherKind } from './figure'
import { HAN } from './numerals-chinese'
import { match } from './sticky'

const MONTH = `(?:${MONTH_NAMES}|(?:${SHORT_MONTHS})\\.?)`
const YEAR = '(?:1[5-9]|20)\\d{2}'
const TO = '[-—–~～至]{1,2}'
const CLOCK = '(?:[01]?\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d)?'
const END = '(?!\\d|[.,]\\d)'
const N = `[\\d${HAN}]`

const SHAPES: readonly (readonly [kind: OtherKind, shape: string])[] = [
  // Longer than any quantity; also keeps arithmetic on hostile text short.
  ['identifier', '\\d{24,}|\\d{1,24}\\.\\d{24,}'],
  ['identifier', "(?:https?:\\/\\/|www\\.)[\\w\\-.~:/?#\\[\\]@!$&'()*+,;=%]*[\\w/=&#-]"],
  ['identifier', '[\\w.+-]{1,40}@[\\w-]{1,40}(?:\\.[\\w-]{1,20}){1,4}'],
  // Numbers of official documents, GB/T 9704-2012 §7.2.5: 国办发〔2017〕47号.
  ['identifier', '[〔\\[(【]\\d{4}[〕\\])】]\\s?(?:第\\s?)?\\d+\\s?号'],
  // A page of a printed text: -2- or — 2 — in a line of its own.
  ['marker', '[-–—](?<=(?:^|\\n)[ \\t]{0,8}.) ?\\d{1,3} ?[-–—](?=[ \\t]{0,8}(?:\\n|$))'],
  // The mark of a note: 66万人[2].
  ['marker', '\\[\\d{1,2}\\]'],
  [
    'marker',
    '(?<=^|\\n)[ \\t]*\\(\\d{1,2}\\)|(?<=^|[\\n。;:])[ \\t]*\\d{1,2}[.、)](?!\\d)|(?<=^|\\n)\\d{3}\\.(?=[A-Z])',
  ],
  ['marker', '(?<=^|[\\n。;:,])\\(\\d{1,2}\\)'],
  [
    'identifier',
    '(?<=(?:代码|编号|证号|批号|备案号?|许可证|邮编|邮政编码|账号|卡号|QQ|ISBN|ISSN|文号)[::]?\\s?)[A-Za-z]{0,6}[\\d-]{3,}',
  ],
  // Hong Kong writes its telephone numbers like this, and in running text nothing else is.
  ['identifier', `(?!${YEAR})[2-9]\\d{3} \\d{4}(?!,?\\d| \\d|\\.\\d)(?<=[a-z:(] ?.{9})`],
  [
    'identifier',
    '(?<=\\b(?:[Cc]all|[Dd]ial|[Pp]hone|[Rr]ing) )\\d{3}(?![\\d,.]?\\d| \\d| [a-z-]+ [a-z]+s\\b| [a-z]+s\\b)',
  ],
  ['identifier', '(?<=\\b[Rr]ef(?:erence)?(?:\\.| number| no\\.?)?:? )\\d[\\d/-]{2,20}\\d'],
  [
    'identifier',
    '(?<=(?:电话|热线|传真|手机|咨询|拨打|致电|[Tt]el(?:ephone)?|[Pp]hone|[Ff]ax|[Hh]otline)[::.]?\\s?)\\+?(?:\\(\\d+\\))?[\\d-]{3,20}(?:\\s\\d{3,4}){0,3}(?![\\d余多万亿千个次人件条部路名户%-]|[,.]\\d| ?[a-z])',
  ],
  [
    'identifier',
    `(?<!\\d)(?:1[3-9]\\d{9}|0\\d{2,3}-\\d{7,8}|[48]00-\\d{3,4}-\\d{3,4}|(?:\\(\\d{3}\\) ?|\\d{3}-)\\d{3}-\\d{4}|0\\d{2,4}(?: \\d{3,4}){2,3})${END}`,
  ],
  [
    'identifier',
    '(?:1\\d{4}|9\\d{4,5}|1[12]\\d)(?=(?![余多万亿个件起名人家次部条处])[^\\d,。;\\n]{0,6}(?:热线|专线|平台|服务台|急救|报警|接警|警情|指挥中心))',
  ],
  ['view_count', '(?<=(?:阅读|浏览|点击|访问|人气|播放)(?:量|数|次数|率)?\\s?[::]\\s?\\(?)[\\d,]+(?:\\.\\d+)?万?次?'],
  ['view_count', '(?<=[Vv]iews?:?\\s)[\\d,]+'],
  ['date', `${YEAR}(?:-\\d{1,2}-|/\\d{1,2}/|\\.\\d{1,2}\\.)\\d{1,2}日?(?:[ T]{1,3}${CLOCK})?${END}`],
  ['date', `\\d{1,2}\\/\\d{1,2}\\/${YEAR}${END}`],
  ['date', `${YEAR}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?[日号]`],
  ['date', `${YEAR}\\s?年\\s?\\d{1,2}(?:${TO}\\d{1,2})?\\s?月(?!饼)`],
  ['date', `${YEAR}年?${TO}${YEAR}(?:\\s?年|${END})`],
  // Years, months and days in a row: 1、2、3月, 2024、2025年.
  ['date', `${YEAR}(?:[、和及与]${YEAR}){1,8}年`],
  ['date', '\\d{1,2}(?: ?[、和及与] ?\\d{1,2}){1,11} ?月份?(?![饼球])'],
  ['date', '\\d{1,2}(?:[、和及与]\\d{1,2}){1,11}日(?![元均本常])'],
  ['identifier', '\\d{1,4}(?:[、和及与]\\d{1,4}){1,11}号(?!召)'],
  ['date', `${YEAR}\\s?年`],
  ['date', `${YEAR}[-–—/]\\d{2}(?!\\d|\\.\\d|%)`],
  ['date', '20\\d{2}[01]\\d[0-3]\\d(?![\\d.,])'],
  ['date', `\\d{1,2}\\s?月\\s?\\d{1,2}\\s?(?:${TO}\\d{1,2}\\s?)?[日号]`],
  ['date', `\\d{1,2}${TO}\\d{1,2}月份?`],
  ['date', '\\d{1,2}月份?(?![饼球])'],
  ['duration', `(?<=拘留)${N}{1,3}日|${N}{1,3}日(?=[以之]?内(?!蒙)|(?:行政)?拘留)`],
  ['date', `\\d{1,2}${TO}\\d{1,2}日`],
  ['date', '(?:[0-2]?\\d|3[01])日(?![元均本常])'],
  ['date', `(?:${CLOCK})(?!\\.?\\d)`],
  ['date', '(?:1[0-2]|0?\\d)(?:[.:][0-5]\\d)?\\s?(?:[ap]m\\b|[ap]\\.m\\.)'],
  ['name', '\\d{1,3}(?:\\.\\d{1,3})?(?::\\d{1,3}(?:\\.\\d{1,3})?){1,6}(?![\\d:])'],
  ['date', `(?:0\\d-[0-3]\\d|1[0-2]-[0-3]\\d(?= ${CLOCK}))(?: ${CLOCK})?(?![\\d%-])`],
  ['date', '(?<![.\\d])(?:[01]?\\d|2[0-4])[时点](?:\\d{1,2}分|半|整)?(?![间段代多以])'],
  ['date', '\\d{1,2}世纪(?:\\d0年代)?'],
  ['date', '\\d0年代'],
  ['date', `\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? ${YEAR})?(?![A-Za-z\\d])`],
  ['date', `${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? ${YEAR})?${END}(?![A-Za-z])`],
  [
    'date',
    `[${HAN}]{2,4}年(?=度|以|底|末|初|,|。|至|起)|[零〇一二三四五六七八九]{2,4}年(?:[${HAN}]{1,3}月)?(?:[${HAN}]{1,3}[日号])?`,
  ],
  ['date', `[${HAN}]{1,3}月(?:份|[${HAN}]{1,3}[日号])|(?<![每这两三多近])[${HAN}]{1,3}日(?=[^${HAN}均])`],
  ['rank', `第\\s?${N}{1,6}(?:${TO}第?${N}{1,6})?[位名](?!次)`],
  ['rank', '前\\d+[位名强家]'],
  ['rank', '(?:TOP|[Tt]op)\\s?\\d+'],
  ['identifier', `第\\s?${N}{1,8}号`],
  [
    'ordinal',
    `第\\s?${N}{1,8}(?:\\.\\d+|${TO}第?${N}{1,8})?(?:个|届|次|期|批|场|条|款|项|章|节|轮|季|集|版|卷|辑|家|代|站|局|天|页|站|座|趟|列|架|只|例)?`,
  ],
  ['ordinal', '\\d+(?:st|nd|rd|th)\\b'],
  ['name', '(?<![A-Za-z\\d])\\d{1,2}(?:\\s?[+＋]\\s?[A-Za-z\\d]{1,3})+(?![A-Za-z\\d.%])'],
  ['name', '\\d{1,2}[·・]\\d{1,2}(?:[·・]\\d{1,2})?'],
  ['name', '\\d{2,3}/\\d{2,3} ?(?:mmHg|毫米汞柱)'],
  ['name', '[79]×24(?:小时)?|24×7'],
  ['name', '\\d0后'],
  // A site that is called by a number: 58同城网.
  ['name', '\\d{2,5}(?=[\\u4e00-\\u9fff]{2,4}网(?![络点格民箱吧友购]))(?!\\d*[个家条张万亿名])'],
  ['name', `(?:GB|DB|ISO|IEC|T|YY|HJ|CJJ|JGJ)(?:/T)?\\s?\\d[\\d./-]*`],
  [
    'name',
    '(?<![A-Za-z])(?!(?:RMB|CNY|USD|EUR|GBP|HKD)\\d)[A-Za-z]{1,12}[-./]?\\d[A-Za-z\\d]{0,12}(?:[-./_+]?[A-Za-z\\d]{1,12}){0,6}级?',
  ],
  ['age_band', '\\d{1,3}(?:-?\\s?(?:to|and|or|[-–])\\s?\\d{1,3})?[\\s-]years?[\\s-]olds?\\b'],
  ['name', '\\d{1,6}-(?!per-?cent|percentage-|basis-)[A-Za-z][A-Za-z-]{1,30}'],
  ['name', "\\d{1,4}(?:'s|s)\\b"],
  ['age_band', `\\d{1,3}(?:周?岁)?${TO}\\d{1,3}周?岁(?:以[上下])?|\\d{1,3}周?岁(?:及?以[上下]|及其?以[上下]|以内)`],
  [
    'age_band',
    '(?<=\\b(?:[Aa]ged|[Aa]ges?|the age of)\\s(?:(?:between|from|under|over|below|up to)\\s)?)\\d{1,3}(?:\\s?(?:to|and|-|–)\\s?(?:\\d{1,3}|over|above|under))?\\b(?!\\.\\d)',
  ],
  ['age_band', '(?<=[a-z], )\\d{2}(?=, (?:of|from|was|is|has|who|appeared|pleaded|died|admitted)\\b)'],
  ['base', `(?<=每)\\d+(?:\\.\\d+)?\\s?[万千百]?(?=[\\u4e00-\\u9fff])`],
  ['base', '(?<==\\s?)100(?![\\d.])|(?<=以[^\\n,。;]{1,24}为)100(?![\\d.])'],
  ['name', '(?<=(?:[图圖]|(?<![发發代报報列])表)\\s?)\\d{1,2}(?=\\s*[)\\]:;,。、]|\\s|$|[显顯]示|所示|列)'],
  ['identifier', '\\d{1,24}号(?!召)(?:-\\d{1,3})?'],
]

// One pattern with a group per shape (no other capturing groups!) is several times faster than trying them in turn.
const ANY = new RegExp(SHAPES.map(([, shape]) => `(${shape})`).join('|'), 'y')

/** The number that is no statistic and begins exactly here, if its shape alone tells. */
export const otherAt = (folded: string, at: number): { kind: OtherKind; end: number } | null => {
  const found = match(ANY, folded, at)
  const kind = found && SHAPES[found.indexOf(found[0], 1) - 1]?.[0]
  return found && kind ? { kind, end: at + found[0].length } : null
}

/**
 * Every place where a number can begin: digits, Han numerals, currency signs, number words, and letters that lead to a
 * digit.
 */
export const STARTS = new RegExp(
  [
    `\\d|[-–—] ?\\d{1,3} ?[-–—](?=[ \\t]{0,8}(?:\\n|$))|\\[\\d{1,2}\\]|[第前]\\s?${N}|[〔\\[(【]\\d{4}[〕\\])】]|\\(\\d{1,2}\\)|\\(\\d{3}\\) ?\\d{3}-|[一二三四五六七八九十两〇零百千万壹贰叁肆伍陆柒捌玖拾]`,
    '(?:https?:\\/\\/|www\\.)|(?<![A-Za-z])[A-Za-z]{1,12}[-./]?\\d|(?<![A-Za-z])(?:TOP|GB|DB|ISO)[/ T]{0,3}\\d',
    '(?<![A-Za-z])[A-Z]{0,3}\\$\\s?-?\\d|[£€¥]\\s?-?\\d|(?:RMB|CNY|USD|EUR|GBP|HKD)\\s?\\d|[-–+][\\d£€$¥½¼¾]|负[\\d一二三四五六七八九十百两零]|零下|[½¼¾⅕-⅞]',
    `\\b${MONTH} \\d`,
    '\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w{2,5}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?![A-Za-z])',
    '\\b(?:minus [\\d£€$¥]|negative [\\d£€$¥]|zero point|half (?:of )?an?|an? half|an? quarter of an?) ?',
  ].join('|'),
  'gi',
)
