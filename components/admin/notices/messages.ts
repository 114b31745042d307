// What is said of the versions of a notice, in both languages.
import type { Words } from '../ui/messages'

export const NOTICE = {
  newest: {
    zh: '这是第{n}版，现行的一版。已存的一版不能改：措辞有变，就写新版本。',
    en: 'This is version {n}, the present one. A stored version never changes; other words are a new version.',
  },
  older: {
    zh: '这是第{n}版，已有第{newest}版。',
    en: 'This is version {n}; there is a version {newest}.',
  },
  open: { zh: '打开第{n}版', en: 'Open version {n}' },
  write: { zh: '写新版本', en: 'Write a new version' },
  title: { zh: '标题', en: 'Title' },
  text: { zh: '全文', en: 'Full text' },
  save: { zh: '存为第{n}版', en: 'Store as version {n}' },
  cancel: { zh: '取消', en: 'Cancel' },
  same: {
    zh: '与第{n}版一字不差：新版须有改动。',
    en: 'Word for word version {n}; a new version says something else.',
  },
  voids: {
    zh: '存了新版，这 {n} 篇稿件会公开的内容就变了，须收回后重新提交、重新批准：',
    en: 'The new version changes what these articles would publish ({n}). They have to be recalled, submitted and approved again:',
  },
  voidsNothing: {
    zh: '现在没有审核中或已批准的稿件用到它。已发布的页面不变。',
    en: 'No article under review or approved prints it now. Published pages stay as they are.',
  },
  submitted: { zh: '{name}提交', en: 'submitted by {name}' },
  approved: { zh: '{names}已批准', en: 'approved by {names}' },
  failed: { zh: '没能读到各版本。', en: 'The versions could not be read.' },
} satisfies Record<string, Words>
