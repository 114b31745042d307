// Payload's API, behind the door of the house. Its answers are for the person who asked: no cache keeps them, and
// none hands them to anybody else.
import config from '@payload-config'
import '@payloadcms/next/css'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { behindDoor } from '@/desk/request/door'
import { keptPrivate } from '@/respond/private'

export const GET = keptPrivate(behindDoor(REST_GET(config)))
export const POST = keptPrivate(behindDoor(REST_POST(config)))
export const DELETE = keptPrivate(behindDoor(REST_DELETE(config)))
export const PATCH = keptPrivate(behindDoor(REST_PATCH(config)))
export const PUT = keptPrivate(behindDoor(REST_PUT(config)))
export const OPTIONS = keptPrivate(REST_OPTIONS(config))
