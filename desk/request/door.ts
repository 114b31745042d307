// The whole door before Payload's API, in the order in which a request passes it: it gets its number, a database that
// is away is told as that, refusals are of one form, and nothing unbounded comes in.
import { behindLimits } from './limits'
import { truthful } from './outage'
import { plainErrors } from './plain-errors'
import { traced } from './traced'

type Handler<C> = (request: Request, context: C) => Promise<Response>

export const behindDoor = <C>(handler: Handler<C>): Handler<C> => traced(truthful(plainErrors(behindLimits(handler))))
