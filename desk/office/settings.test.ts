// Settings reach readers or decide who may approve: each of them is on the ledger, one that is added later too.
import type { Field } from 'payload'
import { expect, it } from 'vitest'
import { row } from '@/database/rows'
import { as } from '@/seed/people'
import { fixtures } from '@/testing/fixtures'

/** The names of a form's fields, through its rows and groups without a name. */
const namesIn = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'ui') return []
    if ('name' in field && field.name) return [field.name]
    return 'fields' in field ? namesIn(field.fields) : []
  })

it('a change is told with every setting that the form has, as it was and as it is', async () => {
  const { payload, people } = await fixtures()
  await payload.updateGlobal({
    slug: 'settings',
    data: { accessibilityEn: 'Call us.', reviewLevels: 2 },
    ...as(people.admin),
    overrideAccess: false,
  })
  const entry = await row(payload, 'ledger', { action: { equals: 'change-settings' } }, '-seq')
  const { before, after } = (JSON.parse(entry!.body!) as { details: Record<'before' | 'after', object> }).details
  expect(before).toMatchObject({ accessibilityEn: null, reviewLevels: 1 })
  expect(after).toMatchObject({ accessibilityEn: 'Call us.', reviewLevels: 2 })
  const { fields } = payload.globals.config.find(({ slug }) => slug === 'settings')!
  const form = namesIn(fields).filter((name) => name !== 'updatedAt' && name !== 'createdAt')
  expect(Object.keys(after).sort()).toEqual(form.sort())
  expect(form.length).toBeGreaterThan(25)
})
