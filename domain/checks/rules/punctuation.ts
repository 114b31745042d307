// Punctuation by GB/T 15834-2011, where a rule is plain enough to be told from the characters. Half-width marks in
// Chinese are left alone: releases are copied from systems that write nothing else.
import type { Language, Manuscript } from '@/domain/manuscript'
import { examples } from '../reading/examples'
import { issue, type Issue, type IssueCode } from '../reading/issue'
import { passagesOf } from '../reading/passages'

const HAN = '\\u4e00-\\u9fff'

const RULES: readonly (readonly [code: IssueCode, languages: readonly Language[], pattern: RegExp])[] = [
  // §4.5.3.5: “通常不用顿号”, unless something stands between, such as a bracket.
  ['comma-between-pairs', ['zh'], /[^“《「]{0,6}[”」]、[“「][^”」]{1,6}|[^《]{0,6}》、《[^》]{1,6}/g],
  // §4.11
  ['etc-twice', ['zh'], /等(?:等)?(?:…{1,2}|\.{3,}|。{2,})|(?:…{1,2}|\.{3,})等(?![一二三四五六级级待候于到])/g],
  ['ellipsis-form', ['zh'], new RegExp(`(?<=[${HAN}”])(?:\\.{3,}|。{2,}|…(?!…))(?<!……)`, 'g')],
  // ？！ and ！！ are allowed (§4.2, §4.3).
  [
    'marks-doubled',
    ['zh', 'en'],
    new RegExp(
      `[${HAN}\\dA-Za-z”’）)》]{0,4}(?:[，、；：]{2,}|[，、；：][。！？]|[。！？][，、；：。]|,,|;;|(?<=[A-Za-z]),\\.(?!\\.)|(?<=[a-z]{2})\\.\\.(?!\\.)(?<!\\.\\.\\.))`,
      'g',
    ),
  ],
  // Annex B: 一、 (一) 1. (1). A quoted rule may begin so; therefore only at the start of a paragraph.
  [
    'number-comma',
    ['zh'],
    /^\s*(?:[（(][一二三四五六七八九十\d]{1,3}[)）]|[①-⑳]|\d{1,2}|第[一二三四五六七八九十])、|^\s*[一二三四五六七八九十]{1,3}\.(?!\d)/g,
  ],
]

export const punctuation = (manuscript: Manuscript): Issue[] =>
  passagesOf(manuscript)
    .filter(({ kind }) => kind !== 'cell')
    .flatMap(({ text, place }) =>
      RULES.flatMap(([code, languages, pattern]) => {
        const found = languages.includes(manuscript.language) ? [...text.matchAll(pattern)].map(([words]) => words) : []
        return found.length > 0 ? [issue(code, place, examples(found))] : []
      }),
    )
