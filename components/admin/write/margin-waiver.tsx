'use client'
// A warning in the margin of a text that is being written. A waiver is a word about the stored text, so what is unsaved
// is saved first.
import type { SpokenIssue, Waived } from '@/desk/workflow/contract'
import { Waiver } from '../panel/waiver'
import { ask } from '../ui/ask'
import { UI } from '../ui/messages'
import { useWork } from './sheet-work-context'
import { useWrite } from './write-context'
import { WRITE } from './write-messages'

export const MarginWaiver = ({ issue, done }: { issue: SpokenIssue; done: () => void }) => {
  const { api, language } = useWrite()
  const work = useWork()
  const send = async (method: 'POST' | 'DELETE', reason?: string): Promise<string | null> => {
    const article = work.state === 'saved' ? work.article : (await work.save())?.article
    if (!article) return WRITE.saveFirst[language]
    const sent = await ask<Waived>(`${api}/articles/${article}/waivers`, {
      method,
      language,
      unreached: UI.unreached,
      body: { issue: issue.identity, reason },
    })
    if ('trouble' in sent) return sent.trouble.sentence
    work.reload()
    done()
    return null
  }
  return <Waiver finding={issue} language={language} may send={send} />
}
