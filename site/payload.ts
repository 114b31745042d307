import config from '@payload-config'
// The reader side's one way to the database.
import { getPayload, type Payload } from 'payload'

export const office = (): Promise<Payload> => getPayload({ config })
