// People's pages: a password is its owner's; an admin gives a link, and neither page offers another way.
import type { Page } from '@playwright/test'
import { expect, test } from './session'

const personOf = async (page: Page, email: string): Promise<string> => {
  const address = `/api/users?where[email][equals]=${email}&depth=0`
  const answer = await page.request.get(address, { headers: { Origin: process.env.E2E_ORIGIN! } })
  return ((await answer.json()) as { docs: { id: string }[] }).docs[0]!.id
}

test('an admin makes a colleague a link, and is offered no way to set a password', async ({ signedIn }) => {
  const page = await signedIn('admin')
  await page.goto(`/admin/collections/users/${await personOf(page, 'lu@demo.example')}`)
  await expect(page.getByRole('button', { name: '生成登录链接' })).toBeVisible()
  // Nobody is locked, so nobody is unlocked.
  await expect(page.getByRole('button', { name: '强制解锁' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: '更改密码' })).toHaveCount(0)
  await page.getByRole('button', { name: '生成登录链接' }).click()
  await expect(page.getByLabel(/链接只显示这一次/)).toHaveValue(/\/access\?token=/)
})

test('one’s own page asks for the present password, in one place', async ({ signedIn }) => {
  const page = await signedIn('editor')
  await page.goto('/admin/account')
  await expect(page.getByLabel('现在的密码')).toBeVisible()
  await expect(page.getByRole('button', { name: '修改密码' })).toBeDisabled()
  await expect(page.getByRole('button', { name: '更改密码' })).toHaveCount(0)
})

test('the list of people says who is there, in words', async ({ signedIn }) => {
  const page = await signedIn('admin')
  await page.goto('/admin/collections/users')
  await expect(page.getByRole('row', { name: /lu@demo\.example/ })).toContainText('在岗')
  await expect(page.getByRole('table')).not.toContainText('true')
})
