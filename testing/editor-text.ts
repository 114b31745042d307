// Plain words as the editor stores them: what a form or the API would send for a summary or a lead.
import { toEditor } from '@/desk/manuscript/to-editor'
import { paragraphsOf } from '@/domain/text'

export const editorText = (words: string) => toEditor(paragraphsOf(words)) as never
