import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const alias = { '@payload-config': `${root}payload.config.ts`, '@/': root }

/** Tests of these folders that ask for no office are pure, and take no database. */
const pure = ['desk', 'mirror']
  .flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map(
      (file) => `${folder}/${file.replaceAll('\\', '/')}`,
    ),
  )
  .filter((file) => /\.test\.tsx?$/.test(file))
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
          // A pure rule may read a setting; a fresh clone has no .env yet.
          env: { PAYLOAD_SECRET: 'a secret that only the tests use, long enough' },
          // They take milliseconds; the build runs beside them.
          testTimeout: 60_000,
          include: [
            '{domain,site,respond,front,components,collections,commands}/**/*.test.{ts,tsx}',
            'boundaries.test.ts',
            ...pure,
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
          include: ['{database,desk,mirror}/**/*.test.ts', 'e2e/**/*.test.ts'],
          exclude: [...pure, ...(process.env.DATABASE_URL ? SAME_ON_ANY_DATABASE : [])],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Two databases that make their indexes at the same moment can lock each other out of the engine's catalogue.
          maxWorkers: process.env.DATABASE_URL ? 1 : 2,
        },
      },
    ],
  },
})
