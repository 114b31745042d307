// A real OpenID provider on this machine, at which everybody it is told of is signed in already: what a test of single
// sign-on asks.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import OpenidServer from 'oidc-provider'

export type AtProvider = {
  issuer: string
  /** Who is at the browser, and by which means the provider made sure of it. */
  person: { accountId: string; amr?: string[]; acr?: string }
  close: () => void
}

/** For one client, whose answers go to `back`. */
export const openidProvider = async (client: { id: string; secret: string; back: string }): Promise<AtProvider> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new OpenidServer(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [client.back],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    acrValues: ['two'],
    claims: { openid: ['sub', 'amr', 'acr'] },
    cookies: { keys: ['a key of the provider in the tests'] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_: unknown, accountId: string) => ({ accountId, claims: () => ({ sub: accountId }) }),
    // Nobody is asked what they allow.
    loadExistingGrant: async (context) => {
      const grant = new context.oidc.provider.Grant({
        clientId: context.oidc.client!.clientId,
        accountId: context.oidc.session!.accountId!,
      })
      grant.addOIDCScope('openid')
      await grant.save()
      return grant
    },
  })
  const here: AtProvider = { issuer, person: { accountId: 'nobody' }, close: () => server.close() }
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, response)
    void provider.interactionFinished(request, response, { login: { ...here.person, remember: false } })
  })
  return here
}
