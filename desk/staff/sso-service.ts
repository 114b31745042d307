// The organisation's own sign-in service (OpenID Connect): where it is, what we ask of it, and what its answer says.
// Switched on by the environment.
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
} from 'openid-client'
import { env } from '@/env'

export const hasService = (): boolean => env.OIDC_ISSUER !== ''

const BACK = '/api/users/sso/back'

/** A provider on this machine may be asked without TLS; no other. */
const isLocal = ({ protocol, hostname }: URL): boolean =>
  protocol === 'http:' && (hostname === 'localhost' || hostname === '127.0.0.1')

let found: { issuer: string; config: Promise<Configuration> } | null = null
/** Looked up once; a service that did not answer is asked again the next time. */
const service = (): Promise<Configuration> => {
  if (found?.issuer === env.OIDC_ISSUER) return found.config
  const issuer = new URL(env.OIDC_ISSUER)
  const config = discovery(issuer, env.OIDC_CLIENT_ID, env.OIDC_CLIENT_SECRET || undefined, undefined, {
    timeout: 10,
    ...(isLocal(issuer) ? { execute: [allowInsecureRequests] } : {}),
  })
  found = { issuer: env.OIDC_ISSUER, config }
  config.catch(() => {
    found = null
  })
  return config
}

/** What must come back with the answer: it stays in the browser that asked, encrypted. */
export type Asked = { state: string; nonce: string; verifier: string }

export const questionTo = async (): Promise<{ address: string; asked: Asked }> => {
  const asked = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() }
  const address = buildAuthorizationUrl(await service(), {
    redirect_uri: `${env.origin}${BACK}`,
    scope: 'openid',
    code_challenge: await calculatePKCECodeChallenge(asked.verifier),
    code_challenge_method: 'S256',
    state: asked.state,
    nonce: asked.nonce,
    ...(env.OIDC_ACR ? { acr_values: env.OIDC_ACR } : {}),
  })
  return { address: address.href, asked }
}

export type Identified = { issuer: string; subject: string; withFactor: boolean }

/** Whom the service names, and whether it asked them for a second factor (RFC 8176, or the class we asked for). */
export const answerOf = async (query: string, { state, nonce, verifier }: Asked): Promise<Identified> => {
  const tokens = await authorizationCodeGrant(await service(), new URL(`${env.origin}${BACK}?${query}`), {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  })
  const { iss, sub, amr, acr } = tokens.claims()!
  const means = Array.isArray(amr) ? amr : []
  return {
    issuer: iss,
    subject: sub,
    withFactor: means.includes('mfa') || (env.OIDC_ACR !== '' && acr === env.OIDC_ACR),
  }
}
