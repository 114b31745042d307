// What is said when two people saved the same article, in both languages.
import type { Words } from '../ui/messages'

export const MERGE = {
  title: { zh: '{name}先保存了', en: '{name} saved first' },
  before: { zh: '有人先保存了', en: 'Somebody saved first' },
  somebody: { zh: '对方', en: 'the other' },
  counts: {
    zh: '您改了 {mine} 处，{name}改了 {theirs} 处；{alike}{conflicts}',
    en: '{mine} changes of yours, {theirs} of {name}; {alike}{conflicts}',
  },
  alike: { zh: '{n} 处改得一样；', en: '{n} alike; ' },
  noConflict: {
    zh: '没有改到同一段，可以直接并到一起。',
    en: 'none of the same paragraph: they can be put together as they are.',
  },
  conflicts: { zh: '{n} 处两人都改了，请逐处选定。', en: '{n} changed by both: choose for each.' },
  safe: {
    zh: '两人写的都在这里，并到一起之前什么都不会丢。',
    en: 'What both of you wrote is here; nothing is lost before you put it together.',
  },
  paragraph: { zh: '第 {n} 处', en: 'Place {n}' },
  was: { zh: '原文', en: 'Before' },
  mine: { zh: '我的', en: 'Mine' },
  theirs: { zh: '{name}的', en: '{name}’s' },
  removed: { zh: '（删去了）', en: '(removed)' },
  nothing: { zh: '（原来没有）', en: '(was not there)' },
  takeMine: { zh: '用我的', en: 'Take mine' },
  takeTheirs: { zh: '用{name}的', en: 'Take {name}’s' },
  takeBoth: { zh: '两段都留', en: 'Keep both' },
  taken: { zh: '{name}改的，会一并收进来', en: 'Changes of {name} that come in' },
  together: { zh: '并到一起（还不保存）', en: 'Put together (not saved yet)' },
  choose: { zh: '还有 {n} 处没有选。', en: '{n} still to be chosen.' },
  later: { zh: '先不合并', en: 'Not now' },
  overtaken: {
    zh: '在您打开之后，这里已有人保存过。两边写的都在：对照一下，并到一起，再保存。',
    en: 'Somebody saved this after you opened it. Both texts are there: compare them, put them together, then save.',
  },
  compare: { zh: '对照并合并', en: 'Compare and put together' },
  latest: { zh: '看最新内容（新窗口）', en: 'Latest text (new tab)' },
  nowSave: {
    zh: '已并到一起，还没有保存：看一遍，再按“保存”。',
    en: 'Put together, not saved yet: read it through, then press “Save”.',
  },
  lockedPart: {
    zh: '稿件正在审核或等待发布，内容已锁定。',
    en: 'The article is under review or about to be published; its text is locked.',
  },
} satisfies Record<string, Words>
