'use client'
// The form on the sign-in page: by password, or by the organisation's own service. Whoever is in goes where they wanted
// to.
import { useConfig } from '@payloadcms/ui'
import type { Language } from '@/domain/manuscript'
import { say } from '../ui/messages'
import { SERVICE, SIGN_IN } from './messages'
import { SignInForm } from './sign-in-form'

/** `said`: what came of a single sign-on; `code` where only the second step is left. */
type Props = { language: Language; to: string; service: string | null; said: 'code' | keyof typeof SERVICE | null }

export const SignInPage = ({ language, to, service, said }: Props) => {
  const { config } = useConfig()
  const address = `${config.routes.api}/${config.admin.user}/sso?to=${encodeURIComponent(to)}`
  return (
    <>
      {said && said !== 'code' && (
        <p role="alert" className="desk-said">
          {SERVICE[said][language]}
        </p>
      )}
      {service && said !== 'code' && (
        <div className="desk-service">
          <a className="desk-button" href={address}>
            {say(SIGN_IN.by, language, { name: service })}
          </a>
          <p className="desk-quiet">{SIGN_IN.or[language]}</p>
        </div>
      )}
      <SignInForm
        language={language}
        // The whole page anew: what Payload keeps of nobody being signed in is gone with it.
        signedIn={() => location.assign(to)}
        below={<p className="desk-quiet">{SIGN_IN.forgot[language]}</p>}
        first={{ ask: said === 'code' ? 'service' : 'password' }}
      />
    </>
  )
}
