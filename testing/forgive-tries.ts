// All tries are forgotten: a test that signs in wrongly again and again meets no limit that it is not about.
import type { Payload } from 'payload'
import { forgetTries } from '@/desk/staff/tries'

export const forgiveTries = (payload: Payload): Promise<void> => forgetTries(payload, new Date('2999-01-01'))
