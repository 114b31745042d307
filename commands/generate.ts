// Writes what is generated: Payload's types, the admin's import map, the SQLite migration for a changed schema, the
// table of traditional characters, docs/workflow.md, the lists of decisions and of licences. `--check` writes nothing
// and fails when something is stale.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import config from '@payload-config'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { generateImportMap, getPayload } from 'payload'
import { generateTypes } from 'payload/node'
import { env } from '@/env'
import { decisionsPage } from './decisions-page'
import { foldingTable } from './folding-table'
import { licencesPage } from './licences-page'
import { workflowPage } from './workflow-page'

const MIGRATIONS = 'migrations/sqlite'
const IMPORT_MAP = 'app/(payload)/admin/importMap.js'
const checking = process.argv.includes('--check')
const stale: string[] = []

/** Generates into a temporary file, compares, and writes only if asked to. */
const keep = async (file: string, make: (target: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'generate-'))
  const target = join(folder, 'out')
  writeFileSync(target, '')
  await make(target)
  const made = readFileSync(target, 'utf8')
  rmSync(folder, { recursive: true })
  if (existsSync(file) && readFileSync(file, 'utf8') === made) return
  stale.push(file)
  if (!checking) writeFileSync(file, made)
}

/** Payload's template imports types as if they were values, which `verbatimModuleSyntax` refuses. */
const typeImportsIn = (folder: string): void => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const source = readFileSync(join(folder, file), 'utf8')
    const typed = source.replace(
      'import { MigrateUpArgs, MigrateDownArgs,',
      'import { type MigrateUpArgs, type MigrateDownArgs,',
    )
    if (typed !== source) writeFileSync(join(folder, file), typed)
  }
}

const schemaOnly = ({ id: _id, prevId: _prevId, ...schema }: Record<string, unknown>) => schema

const migration = async (): Promise<void> => {
  if (env.DATABASE_URL) return
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  const adapter = payload.db as unknown as SQLiteAdapter
  const last = readdirSync(MIGRATIONS)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .at(-1)
  const kit = (
    adapter as unknown as {
      requireDrizzleKit: () => { generateDrizzleJson: (schema: unknown) => Promise<Record<string, unknown>> }
    }
  ).requireDrizzleKit()
  const now = JSON.parse(JSON.stringify(await kit.generateDrizzleJson(adapter.schema))) as Record<string, unknown>
  const before = last ? (JSON.parse(readFileSync(join(MIGRATIONS, last), 'utf8')) as Record<string, unknown>) : {}
  if (isDeepStrictEqual(schemaOnly(now), schemaOnly(before))) return
  stale.push(MIGRATIONS)
  if (checking) return
  await adapter.createMigration({ payload, migrationName: last ? 'change' : 'begin', forceAcceptWarning: true })
  typeImportsIn(MIGRATIONS)
}

const resolved = await config
await keep('payload-types.ts', async (target) => {
  await generateTypes({ ...resolved, typescript: { ...resolved.typescript, outputFile: target } }, { log: false })
})
await keep('docs/workflow.md', async (target) => {
  writeFileSync(target, workflowPage())
})
await keep('docs/decisions/README.md', async (target) => {
  writeFileSync(target, decisionsPage())
})
await keep('docs/licences.md', async (target) => {
  writeFileSync(target, licencesPage())
})
await keep('domain/vocabulary/traditional.ts', async (target) => {
  writeFileSync(target, foldingTable())
})
await migration()
const importMapBefore = existsSync(IMPORT_MAP) ? readFileSync(IMPORT_MAP, 'utf8') : ''
await generateImportMap(resolved, { log: false, force: true })
if (readFileSync(IMPORT_MAP, 'utf8') !== importMapBefore) {
  stale.push(IMPORT_MAP)
  if (checking) writeFileSync(IMPORT_MAP, importMapBefore)
}

if (checking && stale.length > 0) {
  console.error(`Stale, run npm run generate: ${stale.join(', ')}`)
  process.exit(1)
}
console.log(stale.length > 0 ? `Written: ${stale.join(', ')}` : 'Everything generated is fresh.')
process.exit(0)
