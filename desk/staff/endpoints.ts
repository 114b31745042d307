// The desk's own addresses under /api/users: signing in and out, inviting, one-time links, one's own password, and
// saving a person.
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { parseBody, endpoint, idIn } from '../request/endpoint'
import { inTransaction, type Actor } from '../request/transaction'
import { giveLink, seeLinks } from './access-link'
import { invite, inviteSchema } from './add-person'
import { beginFactor, endFactor, keepSchema, newCodes, presentSchema, resetFactor, setFactor } from './factor-acts'
import { changeOwnPassword, passwordSchema } from './password'
import { renew, signOut } from './session'
import { endFromElsewhere, endSchema } from './sessions'
import { signIn } from './sign-in'
import { ssoEndpoints } from './sso'

/**
 * A save of a person, repeated when it meets a sign-in or an act of the same moment: what an admin takes away is taken.
 * The answer is that of Payload's own address.
 */
const savePerson = async (req: PayloadRequest, actor: Actor): Promise<unknown> => {
  await addDataAndFileToRequest(req)
  const doc = await inTransaction(req.payload, actor, async (inside) => {
    Object.assign(inside, { i18n: req.i18n, t: req.t, headers: req.headers })
    return inside.payload.update({
      collection: 'users',
      id: idIn(req),
      data: { ...req.data },
      req: inside,
      overrideAccess: false,
      user: inside.user,
      depth: 0,
    })
  })
  return { doc, message: req.t('general:updatedSuccessfully') }
}

export const personEndpoints: Endpoint[] = [
  ...ssoEndpoints,
  { path: '/login', method: 'post', handler: signIn },
  { path: '/logout', method: 'post', handler: signOut },
  { path: '/refresh-token', method: 'post', handler: renew },
  endpoint('patch', '/:id', savePerson),
  endpoint(
    'post',
    '/invite',
    async (req, actor) => invite(req.payload, actor, await parseBody(req, inviteSchema)),
    201,
  ),
  endpoint('post', '/:id/link', (req, actor) => giveLink(req.payload, actor, idIn(req)), 201),
  endpoint('post', '/password', async (req, actor) =>
    changeOwnPassword(req, actor, await parseBody(req, passwordSchema)),
  ),
  endpoint('post', '/:id/end-sessions', async (req, actor) =>
    endFromElsewhere(req.payload, actor, idIn(req), await parseBody(req, endSchema)),
  ),
  endpoint('post', '/second-factor/setup', async (req, actor) =>
    beginFactor(req, actor, await parseBody(req, presentSchema)),
  ),
  endpoint('post', '/second-factor', async (req, actor) => setFactor(req, actor, await parseBody(req, keepSchema))),
  endpoint('post', '/second-factor/recovery', async (req, actor) =>
    newCodes(req, actor, await parseBody(req, presentSchema)),
  ),
  endpoint('post', '/second-factor/end', async (req, actor) =>
    endFactor(req, actor, await parseBody(req, presentSchema)),
  ),
  endpoint('post', '/:id/reset-second-factor', (req, actor) => resetFactor(req.payload, actor, idIn(req))),
  endpoint('post', '/links-seen', (req, actor) => seeLinks(req.payload, actor)),
]
