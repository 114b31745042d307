'use client'
// A warning in the margin of a text that is being written. A waiver is a word about the stored text, so what is unsaved
// is saved first.
import type { SpokenIssue, Waived } from '@/desk/workflow/contract'
import { PANEL } from '../panel/messages'
import { Waiver } from '../panel/waiver'
import { ask } from '../ui/ask'
import { useSessionOf } from './session-context'
import { useWrite } from './write-context'
import { WRITE } from './write-messages'

export const MarginWaiver = ({ issue, done }: { issue: SpokenIssue; done: () => void }) => {
  const { api, language } = useWrite()
  const session = useSessionOf()
  const send = async (method: 'POST' | 'DELETE', reason?: string): Promise<string | null> => {
    const article = session.state === 'saved' ? session.article : (await session.save())?.article
    if (!article) return WRITE.saveFirst[language]
    const sent = await ask<Waived>(`${api}/articles/${article}/waivers`, {
      method,
      language,
      unreached: PANEL.unreached,
      body: { issue: issue.identity, reason },
    })
    if ('trouble' in sent) return sent.trouble.sentence
    session.reload()
    done()
    return null
  }
  return <Waiver finding={issue} language={language} may send={send} />
}
