import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const alias = { '@payload-config': `${root}payload.config.ts`, '@/': root }

/** Tests of desk/ that ask for no office are pure, and take no database. */
const pureOfDesk = readdirSync(`${root}desk`, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => `desk/${file.replaceAll('\\', '/')}`)
  .filter((file) => !/from '(@\/testing\/fixtures|@payload-config)'/.test(readFileSync(root + file, 'utf8')))

/** Proven on SQLite alone: the workflow's table over HTTP reads and writes no row that other files do not. */
const SAME_ON_ANY_DATABASE = ['e2e/http/workflow-door.test.ts']

// Two kinds of proof: `unit` is pure and takes no time; `integration` opens a real database (a temporary SQLite file,
// or DATABASE_URL).
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          isolate: false,
          // They take milliseconds; the build runs beside them.
          testTimeout: 60_000,
          include: [
            '{domain,site,respond,front,components,collections,commands}/**/*.test.{ts,tsx}',
            'boundaries.test.ts',
            ...pureOfDesk,
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          environment: 'node',
          // A worker starts Payload once, which takes longer than most files; each file gets a database of its own.
          isolate: false,
          globalSetup: ['./testing/run-folder.ts'],
          setupFiles: ['./testing/environment.ts'],
          include: ['{database,desk}/**/*.test.ts', 'e2e/**/*.test.ts'],
          exclude: [...pureOfDesk, ...(process.env.DATABASE_URL ? SAME_ON_ANY_DATABASE : [])],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Two databases that make their indexes at the same moment can lock each other out of the engine's catalogue.
          maxWorkers: process.env.DATABASE_URL ? 1 : 2,
        },
      },
    ],
  },
})
