// Words that stand where a title is still missing: office software and habit put them there, and no release is called
// so.
const PLACEHOLDERS = [
  'untitled',
  'untitleddocument',
  'notitle',
  'title',
  'newdocument',
  '无标题',
  '無標題',
  '未命名',
  '无题目',
  '标题',
  '新稿件',
  '新建稿件',
  '新文档',
  '新建文档',
  '无标题文档',
  '未命名文档',
  '新建microsoftword文档',
  'document',
  'tbd',
  '待定',
  '标题待定',
  '待拟',
]

/** Whatever the case, the width, the spaces and the brackets: ［ＵＮ ＴＩＴＬＥＤ］ and 《无标题》（2） are no titles. */
export const isNoTitle = (title: string): boolean => {
  const bare = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Z}\p{C}]/gu, '')
  return bare === '' || PLACEHOLDERS.includes(bare.replace(/\d+$/, ''))
}
