// Payload's API, behind the limits of the house. Its answers are for the person who asked: no cache keeps them, and
// none hands them to anybody else.
import config from '@payload-config'
import '@payloadcms/next/css'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { behindLimits } from '@/desk/request/limits'
import { truthful } from '@/desk/request/outage'
import { traced } from '@/desk/request/traced'
import { keptPrivate } from '@/respond/private'

export const GET = keptPrivate(traced(truthful(behindLimits(REST_GET(config)))))
export const POST = keptPrivate(traced(truthful(behindLimits(REST_POST(config)))))
export const DELETE = keptPrivate(traced(truthful(behindLimits(REST_DELETE(config)))))
export const PATCH = keptPrivate(traced(truthful(behindLimits(REST_PATCH(config)))))
export const PUT = keptPrivate(traced(truthful(behindLimits(REST_PUT(config)))))
export const OPTIONS = keptPrivate(REST_OPTIONS(config))
