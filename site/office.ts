// The reader side's one way to the database.
import { getPayload, type Payload } from 'payload'
import config from '@payload-config'

export const office = (): Promise<Payload> => getPayload({ config })
