import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

it('npm run parse prints a line for every file, and fails after all of them if one could not be read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parse-'))
  const [good, empty] = [join(folder, 'good.txt'), join(folder, 'empty.txt')] as const
  writeFileSync(good, '权威发布|青石市通报湖区治理进展\n今年清淤52.5公里。\n一、植树\n植树3.4万株。')
  writeFileSync(empty, '')
  const { stdout, status } = spawnSync(
    process.execPath,
    ['commands/run.mjs', 'commands/parse.ts', empty, join(folder, 'none.txt'), good],
    { encoding: 'utf8' },
  )
  const [refused, missing, read] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(status).toBe(1)
  expect(refused).toEqual({ file: empty, error: 'The file contains no text.' })
  expect(missing).toMatchObject({ error: 'The file cannot be opened.' })
  expect(read).toMatchObject({
    file: good,
    column: '权威发布',
    title: '青石市通报湖区治理进展',
    source: null,
    sections: [{ heading: '植树', level: 1, paragraphs: ['植树3.4万株。'] }],
    figures: [
      { raw: '52.5公里', section: null },
      { raw: '3.4万株', start: 36, value: '34000', unit: '株', section: '植树' },
    ],
  })
}, 60_000)
