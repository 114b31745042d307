// /admin/login: the office's own sign-in page, in place of Payload's.
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { serviceName } from '@/desk/staff/person-page'
import { Logo } from '../ui/brand'
import { languageOf } from '../ui/messages'
import { SIGN_IN } from './messages'
import { SignInPage } from './sign-in-page'

/** Whether the browser is at an address from which saves are taken; null where it is, and the right one where not. */
const rightAddress = (headers: Headers, { csrf, serverURL, routes }: AdminViewServerProps['payload']['config']) => {
  const host = headers.get('host')
  return !host || csrf.some((origin) => new URL(origin).host === host) ? null : `${serverURL}${routes.admin}/login`
}

export const SignInView = ({ initPageResult, searchParams, payload }: AdminViewServerProps) => {
  const { req } = initPageResult
  const { config } = payload
  const to = getSafeRedirect({ fallbackTo: config.routes.admin, redirectTo: searchParams?.redirect ?? '' })
  if (req.user) redirect(to)
  const given = searchParams?.sso
  const said = given === 'code' || given === 'failed' || given === 'unknown' || given === 'inactive' ? given : null
  const language = languageOf(req.i18n.language)
  const elsewhere = rightAddress(req.headers, config)
  return (
    <>
      <div className="login__brand">
        <Logo />
      </div>
      <h1 className="desk-unseen">{SIGN_IN.title[language]}</h1>
      {elsewhere ? (
        <p role="alert">
          {SIGN_IN.elsewhere[language]} <a href={elsewhere}>{elsewhere}</a>
        </p>
      ) : (
        <SignInPage language={language} to={to} service={serviceName()} said={said} />
      )}
    </>
  )
}
