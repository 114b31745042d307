// The files of the mirror: an answer appears whole, with its compressed forms, and goes with all of them. Links are
// relative, so that the folder may be moved and copied.
import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { compressed, CODINGS, type Coding } from '@/front/compress'
import type { Place } from './places'

export const PUBLIC = 'public'
const UNFINISHED = 'unfinished'
const PACKED: Record<Coding, string> = { br: '.br', gzip: '.gz' }
// The packed forms go first: without the plain one a web server would still send them.
const ENDINGS = [...Object.values(PACKED), '']

type Made = { ending: string; half: string }
/** Ready to appear: `appear` needs no waiting, so that nothing can happen between a last look and it. */
export type Prepared = { appear: () => void; discard: () => Promise<void> }
export type Files = ReturnType<typeof files>

export const files = (folder: string) => {
  const root = join(folder, PUBLIC)
  const unfinished = join(folder, UNFINISHED)
  let count = 0
  rmSync(unfinished, { recursive: true, force: true })
  for (const made of [root, unfinished]) mkdirSync(made, { recursive: true })

  const half = (): string => {
    count += 1
    return join(unfinished, String(count))
  }
  const written = async (ending: string, bytes: Uint8Array, at: number): Promise<Made> => {
    const path = half()
    await writeFile(path, bytes)
    utimesSync(path, at, at)
    return { ending, half: path }
  }
  const move = (from: string, name: string): void => {
    const to = join(root, name)
    mkdirSync(dirname(to), { recursive: true })
    renameSync(from, to)
  }
  const pointTo = (link: string, target: string): void => {
    const path = half()
    symlinkSync(relative(dirname(link), target), path)
    move(path, link)
  }
  const gone = (name: string): void => rmSync(join(root, name), { force: true })

  return {
    root,
    /**
     * `at` is its time in whole seconds: a web server makes its ETag of it, so two different answers at one address
     * must never have the same.
     */
    prepare: async (
      place: Place,
      body: Uint8Array,
      { packs, at }: { packs: boolean; at: number },
    ): Promise<Prepared> => {
      const { file, link, target } = place
      const made = file
        ? await Promise.all([
            written('', body, at),
            ...(packs ? CODINGS : []).map(async (coding) =>
              written(PACKED[coding], await compressed(body, coding, { once: true }), at),
            ),
          ])
        : []
      const endings = made.map(({ ending }) => ending)
      return {
        appear: () => {
          for (const { ending, half: path } of made) move(path, file! + ending)
          for (const ending of endings) if (link) pointTo(link + ending, file! + ending)
          for (const ending of ENDINGS.filter((one) => !endings.includes(one)))
            for (const name of [file, link]) if (name) gone(name + ending)
          if (link && target) {
            mkdirSync(join(root, target), { recursive: true })
            pointTo(link, target)
          }
        },
        discard: async () => {
          await Promise.all(made.map(({ half: path }) => rm(path, { force: true })))
        },
      }
    },
    /** `but`: what has come into its place and stays. */
    remove: ({ file, link }: Place, but: Place = {}): void => {
      const names = [link, file].filter((name) => name !== undefined && name !== but.file && name !== but.link)
      for (const ending of ENDINGS) for (const name of names) gone(name! + ending)
    },
  }
}
