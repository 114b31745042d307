// Every text of every collection and of the settings is cleaned where it comes in (a Payload plugin): before it is
// checked, numbered or read for figures, whether a form, the API, an import or the desk writes it.
import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, Plugin } from 'payload'
import { cleaned } from '@/domain/clean-text'

/** A password is compared with what was typed, sign by sign. */
const cleanData = <T>(data: T): T => {
  if (typeof data !== 'object' || data === null || !('password' in data)) return cleaned(data)
  return { ...cleaned({ ...data, password: undefined }), password: data.password }
}

const WRITES = ['create', 'update', 'updateByID', 'duplicate', 'restoreVersion']

const cleanDocument: CollectionBeforeOperationHook = ({ args, operation }) =>
  WRITES.includes(operation) && 'data' in args && args.data ? { ...args, data: cleanData(args.data) } : args

const cleanGlobal: GlobalBeforeOperationHook = ({ args, operation }) =>
  operation === 'update' && args && 'data' in args ? { ...args, data: cleanData(args.data) } : args

export const cleanTexts: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    hooks: { ...collection.hooks, beforeOperation: [cleanDocument, ...(collection.hooks?.beforeOperation ?? [])] },
  })),
  globals: (config.globals ?? []).map((global) => ({
    ...global,
    hooks: { ...global.hooks, beforeOperation: [cleanGlobal, ...(global.hooks?.beforeOperation ?? [])] },
  })),
})
