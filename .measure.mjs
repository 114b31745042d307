import { createServer } from 'node:http'
import { chromium } from '@playwright/test'
import { installedBrowser, BROWSER_ARGS } from './commands/browser.mjs'
const server = createServer((q, r) => {
  r.setHeader('content-type', 'text/html')
  r.end('<p>x')
}).listen(0)
const browser = await chromium.launch({ executablePath: installedBrowser(), args: BROWSER_ARGS })
const page = await browser.newPage()
await page.goto(`http://localhost:${server.address().port}/`)
console.log(
  await page.evaluate(async () => {
    const para = (i) => ({
      type: 'paragraph',
      version: 1,
      direction: 'ltr',
      format: '',
      indent: 0,
      textFormat: 0,
      children: [
        {
          type: 'text',
          text: '全年共举办各类职业技能培训活动一千二百八十场，参训人数达到二十六万八千人次，同比增长' + i,
          format: 0,
          mode: 'normal',
          style: '',
          detail: 0,
          version: 1,
        },
        {
          type: 'figure',
          metric: 'abcdef0123456789abcdef0' + i,
          version: 1,
          format: '',
          indent: 0,
          direction: 'ltr',
          children: [{ type: 'text', text: '12.5%', format: 0, mode: 'normal', style: '', detail: 0, version: 1 }],
        },
        { type: 'text', text: '。', format: 0, mode: 'normal', style: '', detail: 0, version: 1 },
      ],
    })
    const make = (n) => ({ root: { type: 'root', children: Array.from({ length: n }, (_, i) => para(i)) } })
    let n = 100
    while (JSON.stringify(make(n)).length < 700_000) n += 50
    const value = make(n)
    const db = await new Promise((ok) => {
      const o = indexedDB.open('m', 1)
      o.onupgradeneeded = () => o.result.createObjectStore('t', { keyPath: 'id' })
      o.onsuccess = () => ok(o.result)
    })
    const put = (v, opts) =>
      new Promise((ok) => {
        const a = performance.now()
        const tx = db.transaction('t', 'readwrite', opts)
        tx.objectStore('t').put({ id: 1, v })
        tx.commit()
        const main = performance.now() - a
        tx.oncomplete = () => ok([main, performance.now() - a])
      })
    const median = (l) => l.sort((a, b) => a - b)[l.length >> 1].toFixed(2)
    const run = async (f, opts) => {
      const m = [],
        t = []
      for (let i = 0; i < 30; i++) {
        const a = performance.now()
        const v = f()
        const pre = performance.now() - a
        const [x, y] = await put(v, opts)
        m.push(pre + x)
        t.push(pre + y)
      }
      return { main: median(m), max: Math.max(...m).toFixed(2), done: median(t) }
    }
    const blocks = value.root.children
    return {
      bytes: JSON.stringify(value).length,
      blocks: n,
      clone: await run(() => value),
      string: await run(() => JSON.stringify(value)),
      strict: await run(() => value, { durability: 'strict' }),
      relaxed: await run(() => value, { durability: 'relaxed' }),
    }
  }),
)
await browser.close()
server.close()
