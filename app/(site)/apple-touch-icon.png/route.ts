import { touchIcon } from '@/respond/files/site-icon'

export const GET = (): Promise<Response> => touchIcon()
