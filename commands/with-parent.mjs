// Imported into a program that others wrote: it ends when its parent is gone, also where nobody could tell it (kill
// -9). Runs before `npm ci`, and therefore uses no library.
import { isMainThread } from 'node:worker_threads'

const EVERY_MS = 500

const parent = process.ppid
if (isMainThread)
  setInterval(() => {
    if (process.ppid !== parent) process.exit(1)
  }, EVERY_MS).unref()
