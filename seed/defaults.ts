// What every office starts with: two columns, a copyright notice and a disclaimer. The office changes them as it likes.
import type { Payload, PayloadRequest } from 'payload'
import { count } from '@/database/rows'
import { inTransaction } from '@/desk/request/transaction'

const COLUMNS = [
  {
    slug: 'releases',
    name: '权威发布',
    description: '本单位发布的新闻稿与数据。',
    keywords: '新闻发布,权威发布',
    type: 'work',
    order: 1,
  },
  {
    slug: 'statistics',
    name: '统计数据',
    description: '定期发布的统计指标。',
    keywords: '统计数据,统计公报',
    type: 'data',
    order: 2,
  },
] as const

const NOTICES = [
  {
    kind: 'copyright',
    key: 'copyright',
    title: '版权声明',
    text: '本页面文字与数据由发布单位编写，版权归发布单位所有。\n\n欢迎转载，转载时请注明来源，不得改动数字与原意。本文所载观点以发布单位名义作出，不代表任何第三方网站的立场。\n\n如对版权有异议，请与发布单位联系。',
  },
  {
    kind: 'disclaimer',
    key: 'disclaimer',
    title: '免责声明',
    text: '本页面所载数据以发布时掌握的资料为准。数据如有更正，将以新的版次公布，并附更正说明；旧版次仍可查阅。\n\n因转载、摘编造成的差错，发布单位不承担责任。',
  },
] as const

const furnish = async (req: PayloadRequest): Promise<void> => {
  for (const data of COLUMNS) await req.payload.create({ collection: 'columns', data: { ...data }, req, depth: 0 })
  for (const data of NOTICES) await req.payload.create({ collection: 'notices', data: { ...data }, req, depth: 0 })
  await req.payload.updateGlobal({ slug: 'settings', data: {}, req, depth: 0 })
}

/** Once, in one transaction; later starts find it there. */
export const ensureDefaults = async (payload: Payload): Promise<void> => {
  if ((await count(payload, 'notices')) > 0) return
  await inTransaction(payload, null, async (req) => {
    if ((await count(req, 'notices')) === 0) await furnish(req)
  })
}
