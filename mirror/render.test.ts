import { describe, expect, it } from 'vitest'
import { routeFor, routesIn } from './render'

const routes = routesIn([
  '[...path]/route.tsx',
  'releases/[slug]/route.tsx',
  'releases/[slug]/figures.csv/route.ts',
  'releases\\[slug]\\editions\\[number]\\route.tsx',
  'releases/[slug]/page.css',
  'route.tsx',
])

describe('the route of an address', () => {
  it.each([
    ['/', 'route.tsx', {}],
    ['/releases/a', 'releases/[slug]/route.tsx', { slug: 'a' }],
    ['/releases/a/figures.csv', 'releases/[slug]/figures.csv/route.ts', { slug: 'a' }],
    ['/releases/a/editions/2', 'releases/[slug]/editions/[number]/route.tsx', { slug: 'a', number: '2' }],
    ['/releases/a/else', '[...path]/route.tsx', { path: ['releases', 'a', 'else'] }],
    ['/%E6%9D%83', '[...path]/route.tsx', { path: ['权'] }],
  ])('%s', (path, file, params) => {
    const found = routeFor(routes, path)!
    expect([found.route.file, found.params]).toEqual([file, params])
  })
})
