// docs/workflow.md, printed from the table that the code obeys.
import {
  ACTION_MESSAGES,
  PUBLIC_STATE_MESSAGES,
  REASON_MESSAGES,
  ROLE_MESSAGES,
  STAGE_MESSAGES,
} from '@/domain/messages'
import { REASONS, STATUS } from '@/domain/refusal'
import { ACTIONS, PUBLIC_STATES, STAGES, TABLE } from '@/domain/workflow'

type Words = { zh: string; en: string }
const both = ({ zh, en }: Words): string => `${en} ${zh}`
const list = <T extends string>(items: readonly T[], whole: readonly T[], words: Record<T, Words>): string =>
  items.length === whole.length ? 'any' : items.map((item) => both(words[item])).join(', ')

const NOTES = { none: '—', optional: 'may carry a note', required: 'needs a note', reason: 'needs a reason code' }

export const workflowPage = (): string => `# The workflow

Generated from \`domain/workflow.ts\` by \`npm run generate\`; do not edit.

| action | who | from stage | public state | names | note |
|---|---|---|---|---|---|
${ACTIONS.map((action) => {
  const rule = TABLE[action]
  return `| ${both(ACTION_MESSAGES[action])} (\`${action}\`) | ${rule.roles.map((role) => both(ROLE_MESSAGES[role])).join(', ')} | ${list(rule.stages, STAGES, STAGE_MESSAGES)} | ${list(rule.publicStates, PUBLIC_STATES, PUBLIC_STATE_MESSAGES)} | ${rule.names} | ${NOTES[rule.note]} |`
}).join('\n')}

## Refusals

| reason | status | in words |
|---|---|---|
${(Object.keys(REASONS) as (keyof typeof REASONS)[]).map((reason) => `| \`${reason}\` | ${STATUS[REASONS[reason]]} | ${both(REASON_MESSAGES[reason])} |`).join('\n')}
`
