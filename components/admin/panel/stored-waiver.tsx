'use client'
// A warning of the stored text, in the panel beside its form: the form follows the revision that a waiver makes.
import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import type { SpokenIssue, Waived } from '@/desk/workflow/contract'
import type { Language } from '@/domain/manuscript'
import { ask } from '../ui/ask'
import { UI } from '../ui/messages'
import { useReport } from '../ui/use-report'
import { Waiver } from './waiver'

export const StoredWaiver = ({ finding, language }: { finding: SpokenIssue; language: Language }) => {
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  const { id, hasSavePermission } = useDocumentInfo()
  const { dispatchFields } = useForm()
  const report = useReport('waivers')
  const send = async (method: 'POST' | 'DELETE', reason?: string): Promise<string | null> => {
    const asked = await ask<Waived>(`${api}/articles/${id}/waivers`, {
      method,
      language,
      unreached: UI.unreached,
      body: { issue: finding.identity, reason },
    })
    if ('trouble' in asked) return asked.trouble.sentence
    dispatchFields({ type: 'UPDATE', path: 'lockVersion', value: asked.answer.lockVersion })
    report('articles')
    return null
  }
  return <Waiver finding={finding} language={language} may={Boolean(hasSavePermission)} send={send} />
}
