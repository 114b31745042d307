'use client'
// The form on the sign-in page: whoever is in goes where they wanted to.
import type { Language } from '@/domain/manuscript'
import { SIGN_IN } from './messages'
import { SignInForm } from './sign-in-form'

type Props = { language: Language; to: string }

export const SignInPage = ({ language, to }: Props) => (
  <SignInForm
    language={language}
    // The whole page anew: what Payload keeps of nobody being signed in is gone with it.
    signedIn={() => location.assign(to)}
    below={<p className="desk-quiet">{SIGN_IN.forgot[language]}</p>}
  />
)
