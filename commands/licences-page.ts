// docs/licences.md: every package that runs, with its version and licence, as the lock file names them.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

type Package = { version?: string; license?: string; dev?: boolean }
type Own = { license?: unknown; licenses?: { type?: string }[] }

/** Older packages name their licence in a form that the lock file does not take up. */
const licenceOf = (root: string, path: string, { license }: Package): string => {
  if (license) return license
  const file = join(root, path, 'package.json')
  const own = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Own) : {}
  return own.licenses?.map(({ type }) => type).join(' OR ') || 'not named'
}

export type Licensed = { name: string; version: string; licence: string }

/** Each once by name and version; packages of other platforms too. */
export const licensed = (root: string): Licensed[] => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Package>
  }
  const found = new Map<string, Licensed>()
  for (const [path, one] of Object.entries(packages)) {
    if (path === '' || one.dev) continue
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const version = one.version ?? ''
    found.set(`${name} ${version}`, { name, version, licence: licenceOf(root, path, one) })
  }
  return [...found.values()].sort((one, two) => (`${one.name} ${one.version}` < `${two.name} ${two.version}` ? -1 : 1))
}

export const licencesPage = (root = '.'): string => {
  const all = licensed(root)
  const counts = new Map<string, number>()
  for (const { licence } of all) counts.set(licence, (counts.get(licence) ?? 0) + 1)
  const summary = [...counts]
    .sort(([one, many], [two, others]) => others - many || (one < two ? -1 : 1))
    .map(([licence, many]) => `${licence}: ${many}`)
    .join(' · ')
  return [
    '# Licences',
    '',
    `The ${all.length} packages that run, with their licences; what only develops is not among them. Written by \`npm run generate\` from \`package-lock.json\`; \`npm run -s sbom\` gives the same as a bill of materials (CycloneDX). Those under the LGPL are the picture library behind \`sharp\`, which is loaded as a library of its own and can be exchanged.`,
    '',
    summary,
    '',
    '| package | version | licence |',
    '|---|---|---|',
    ...all.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
    '',
  ].join('\n')
}
