// The rich-text field of the desk: Payload's own, in a frame that keeps what is typed. (For rich text Payload always
// takes the editor's component, never `admin.components.Field`: collections/text-editor.ts names this one.)
import { RscEntryLexicalField } from '@payloadcms/richtext-lexical/rsc'
import type { ComponentProps } from 'react'
import { TextFrame } from './text-frame'

type Props = ComponentProps<typeof RscEntryLexicalField>

export const TextField = (props: Props) => (
  <TextFrame path={props.path ?? 'body'}>
    <RscEntryLexicalField {...props} />
  </TextFrame>
)
