// What the dashboard says, in both languages.

export const DESK = {
  untitled: { zh: '（还没有标题）', en: '(no title yet)' },
  yourTurn: { zh: '轮到您', en: 'Your turn' },
  nothing: { zh: '没有等您处理的稿件。', en: 'Nothing waits for you.' },
  nothingEditor: { zh: '可以新建一篇，或从文档建稿。', en: 'Write a new article, or start from a document.' },
  nothingOther: {
    zh: '稿件提交到您这一步时，会列在这里。',
    en: 'Articles will be listed here when they reach your step.',
  },
  admin: {
    zh: '人员、栏目、声明和本单位设置都在左侧菜单里。',
    en: 'People, columns, notices and settings are in the menu on the left.',
  },
  roles: {
    zh: '请管理员给您一个角色：编辑、审核或发布。',
    en: 'Ask an admin for a role: editor, reviewer or publisher.',
  },
  wroteIt: { zh: '您参与过，须由他人批准', en: 'You wrote part of it; somebody else approves' },
  newArticle: { zh: '新建稿件', en: 'New article' },
  all: { zh: '全部稿件', en: 'All articles' },
  allTasks: { zh: '全部待办', en: 'All tasks' },
  saved: { zh: '{when} 保存', en: 'saved {when}' },
  wait: {
    draft: { zh: '撰写中，写好后提交审核', en: 'Drafts, to be submitted' },
    review: { zh: '等您批准', en: 'To be approved' },
    approved: { zh: '等您发布', en: 'To be published' },
  },
  standing: { zh: '状态', en: 'Standing' },
}
