import { beforeAll, expect, it } from 'vitest'
import { demoIndicators, bindIndicator } from '@/seed/indicators'
import { as } from '@/seed/people'
import { publish, walk, write } from '@/seed/release'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { readAs } from '../request/transaction'
import { factsOf } from '../workflow/facts'

let office: Fixtures
let courses: string

beforeAll(async () => {
  office = await fixtures()
  courses = (await demoIndicators(office.payload, as(office.people.editor), as(office.people.reviewer)))[
    'training-courses'
  ]
}, 120_000)

const stating = async (slug: string, words: string, period: string): Promise<string> => {
  const editor = as(office.people.editor)
  const article = await write(office.payload, editor, {
    title: `${period}的培训`,
    slug,
    summary: '',
    sections: [{ heading: '培训', paragraphs: [`${period}，全市开展技能培训${words}。`] }],
  })
  await bindIndicator(office.payload, editor, article, words, courses, { period })
  return article
}

const codes = async (article: string): Promise<string[]> =>
  readAs(office.payload, as(office.people.editor), async (req) =>
    (await factsOf(req, article)).gathered.issues.map(({ code }) => code),
  )

const set = (data: { wrongWords?: string; exactNames?: string }) =>
  office.payload.updateGlobal({ slug: 'settings', data, user: office.people.admin, overrideAccess: false })

it('a value off by a power of ten from what other live releases published is noticed', async () => {
  const first = await stating('courses-2022', '4900场', '2022年')
  await publish(office.payload, office.people, first)
  const draft = await stating('courses-2023', '5.2万场', '2023年')
  expect(await codes(draft)).toContain('value-slip')
  expect(await codes(await stating('courses-2024', '5200场', '2024年'))).not.toContain('value-slip')
  await walk(office.payload, office.people, first, 'withdraw')
  expect(await codes(draft)).not.toContain('value-slip')
})

it('the word lists of the settings reach every text, and a line that cannot be read is refused', async () => {
  const article = await write(office.payload, as(office.people.editor), {
    title: '请登陆报名',
    slug: 'sign-up',
    summary: '市总公会介绍情况。',
  })
  expect(await codes(article)).not.toContain('word-wrong')
  await set({ wrongWords: '登陆→登录', exactNames: '市总工会' })
  expect(await codes(article)).toEqual(expect.arrayContaining(['word-wrong', 'name-inexact']))
  await expect(set({ wrongWords: '登陆改为登录' })).rejects.toThrow()
})
