// npm run bench -- SUBCOMMAND …: measures the office at full size. Each subcommand is a file beside this one.
import { fullHouse } from './full-house'
import { grownOffice } from './grown-office'
import { growthTable } from './growth-table'
import { readers } from './readers'
import { sheet } from './sheet'
import { staff } from './staff'

type Subcommand = { usage: string; run: (args: string[]) => Promise<void> }

const SUBCOMMANDS: Record<string, Subcommand> = {
  'readers': {
    usage: 'readers                how fast readers are served, against nginx and bare node:http',
    run: readers,
  },
  'staff': {
    usage: 'staff                  how long readers wait while staff work, and how soon they see what is published',
    run: staff,
  },
  'full-house': {
    usage: 'full-house [MINUTES]   200 people sign in at once, 50 work for ten minutes, readers ask at full speed',
    run: ([minutes]) => fullHouse(Number(minutes ?? 10)),
  },
  'sheet': {
    usage: 'sheet                  what writing on the longest sheet feels like in a browser: opening, a key, a save',
    run: sheet,
  },
  '--grow': {
    usage: '--grow N DIR           makes an office with N releases in this folder (SQLite)',
    run: ([releases, folder]) => grownOffice(Number(releases), folder),
  },
  'growth': {
    usage:
      'growth SMALL LARGE     what readers and the desk wait for in two offices, and how often each asks the database',
    run: (sizes) => growthTable(sizes.map(Number)),
  },
}

const [name = '', ...args] = process.argv.slice(2)
const chosen = SUBCOMMANDS[name]
if (!chosen) {
  console.error(
    ['Usage: npm run bench -- SUBCOMMAND', ...Object.values(SUBCOMMANDS).map(({ usage }) => usage)].join('\n  '),
  )
  process.exit(1)
}
await chosen.run(args)
process.exit()
