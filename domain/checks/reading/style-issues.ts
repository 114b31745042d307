// Issues of style: numerals by GB/T 15835-2011, punctuation by GB/T 15834-2011, dates, and the office's own words.
import type { IssueText } from './issue-text'

export const STYLE_ISSUES = {
  'range-shortened': {
    severity: 'warns',
    zh: '范围的前一个数不能省略“万”“亿”“%”，否则有歧义（GB/T 15835-2011 §5.1.3）：{examples}。',
    en: 'The first number of a range keeps its 万, 亿 or % (GB/T 15835-2011 §5.1.3): {examples}.',
  },
  'range-hyphen': {
    severity: 'warns',
    zh: '数值范围用“—”或“～”连接，不用短横线（GB/T 15835-2011 §5.1.3）：{examples}。',
    en: 'A range is joined by — or ～, not by a hyphen (GB/T 15835-2011 §5.1.3): {examples}.',
  },
  'zero-missing': {
    severity: 'warns',
    zh: '小数点前要写“0”（GB/T 15835-2011 §5.1.2）：{examples}。',
    en: 'A 0 stands before the decimal point (GB/T 15835-2011 §5.1.2): {examples}.',
  },
  'year-short': {
    severity: 'warns',
    zh: '年份写四位数（GB/T 15835-2011 §5.1.4）：{examples}。',
    en: 'A year has four digits (GB/T 15835-2011 §5.1.4): {examples}.',
  },
  'day-name-plain': {
    severity: 'warns',
    zh: '含有月日的专名用间隔号并加引号，如“3·15”（GB/T 15835-2011 §5.1.5）：{examples}。',
    en: 'A name made of month and day takes · and quotation marks, as in “3·15” (GB/T 15835-2011 §5.1.5): {examples}.',
  },
  'scale-mixed': {
    severity: 'warns',
    zh: '阿拉伯数字后只能用“万”“亿”，不用“千”“百”（GB/T 15835-2011 §5.3）：{examples}。',
    en: 'Only 万 and 亿 follow Arabic digits, not 千 or 百 (GB/T 15835-2011 §5.3): {examples}.',
  },
  'about-arabic': {
    severity: 'warns',
    zh: '含“几”的概数用汉字，如“二十几个”（GB/T 15835-2011 §4.2.2）：{examples}。',
    en: 'An approximate number with 几 is written in Han numerals (GB/T 15835-2011 §4.2.2): {examples}.',
  },
  'about-comma': {
    severity: 'warns',
    zh: '相邻两数表示概数时不用顿号，如“三五天”（GB/T 15835-2011 §5.2.1）：{examples}。',
    en: 'Two neighbouring numerals that mean “about” take no 、, as in 三五天 (GB/T 15835-2011 §5.2.1): {examples}.',
  },
  'about-twice': {
    severity: 'warns',
    zh: '约数说了两遍，请留一个：{examples}。',
    en: 'These are called approximate twice; keep one word: {examples}.',
  },
  'pair-open': {
    severity: 'warns',
    zh: '“{mark}”没有配对：{near}。请补上或删去（GB/T 15834-2011 §4.8、§4.9、§4.15）。',
    en: '“{mark}” has no partner: {near}. Add it or remove the mark.',
  },
  'pair-nested': {
    severity: 'warns',
    zh: '{mark}里面再用引号、书名号时，要换成 {inner}（GB/T 15834-2011 §4.8、§4.15）：{near}。',
    en: 'Inside {mark}, the marks are {inner}: {near}.',
  },
  'comma-between-pairs': {
    severity: 'warns',
    zh: '并列的引号之间、书名号之间通常不用顿号（GB/T 15834-2011 §4.5.3.5）：{examples}。',
    en: 'No 、 stands between neighbouring quotations or titles (GB/T 15834-2011 §4.5.3.5): {examples}.',
  },
  'etc-twice': {
    severity: 'warns',
    zh: '省略号和“等”只用一个（GB/T 15834-2011 §4.11）：{examples}。',
    en: 'Use either …… or 等, not both (GB/T 15834-2011 §4.11): {examples}.',
  },
  'marks-doubled': {
    severity: 'warns',
    zh: '标点重复或连用：{examples}。请留一个。',
    en: 'Punctuation marks stand doubled: {examples}. Keep one.',
  },
  'ellipsis-form': {
    severity: 'warns',
    zh: '省略号写作“……”（GB/T 15834-2011 §4.11）：{examples}。',
    en: 'In Chinese an ellipsis is …… (GB/T 15834-2011 §4.11): {examples}.',
  },
  'number-comma': {
    severity: 'warns',
    zh: '序号后的标点不对：汉字后用“、”，阿拉伯数字后用“.”，括号后不用（GB/T 15834-2011 附录B）：{examples}。',
    en: 'The mark after a number in a sequence is wrong: 一、 (一) 1. (1) (GB/T 15834-2011 annex B): {examples}.',
  },
  // Blocks: a full date has one weekday, and the calendar says which.
  'weekday-wrong': {
    severity: 'blocks',
    zh: '{date}是{right}，不是{said}。请改正日期或星期。',
    en: '{date} is a {right}, not a {said}. Correct the date or the weekday.',
  },
  // The year is not in the sentence but taken from the date of the text.
  'weekday-doubtful': {
    severity: 'warns',
    zh: '如果是{year}年，{date}是{right}，不是{said}。请改正，或写明年份。',
    en: 'In {year}, {date} is a {right}, not a {said}. Correct it, or state the year.',
  },
  'year-off-title': {
    severity: 'warns',
    zh: '标题写的是“{other}”，正文写的却是“{said}”，文中再没有标题的那一年。请核对年份。',
    en: 'The title says {other}, but the text says {said} and never names the title’s year. Check the year.',
  },
  'year-ahead': {
    severity: 'warns',
    zh: '“{said}”在本文（{other}）之后，文中却像已经发生。请核对年份；如是计划或预测，请写明。',
    en: '{said} lies after this text ({other}), which speaks of it as past. Check the year, or say that it is planned or forecast.',
  },
  'base-later': {
    severity: 'warns',
    zh: '文中说的是“{of}”，却与更晚的“{base}”相比。请核对年份。',
    en: 'The text speaks of {of} and compares it with {base}, which came later. Check the years.',
  },
  // Blocks: no calendar has this day.
  'date-impossible': {
    severity: 'blocks',
    zh: '没有“{date}”这一天。请改正。',
    en: 'There is no such day as {date}. Correct it.',
  },
  'word-wrong': {
    severity: 'warns',
    zh: '“{wrong}”应写作“{right}”（本单位用字表）：{near}。',
    en: 'Write “{right}”, not “{wrong}” (the office’s word list): {near}.',
  },
  'name-inexact': {
    severity: 'warns',
    zh: '“{said}”像是“{name}”的误写（本单位专名表）。请核对。',
    en: '“{said}” looks like a slip for “{name}” (the office’s list of names). Check it.',
  },
} as const satisfies Record<string, IssueText>
