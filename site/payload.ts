// The reader side's one way to the database. Payload keeps one instance per process and opens it once.
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

export const openPayload = (): Promise<Payload> => getPayload({ config })
