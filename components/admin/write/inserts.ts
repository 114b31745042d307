// What can be put into the sheet where the caret is: a table, a picture.
import { INSERT_TABLE_COMMAND } from '@lexical/table'
import { $insertNodes, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { $createPicture } from '../editor/picture-node'
import type { WRITE } from './write-messages'

export const INSERT_PICTURE = 'desk:insert-picture'

const insertTable = (editor: LexicalEditor): void =>
  void editor.dispatchCommand(INSERT_TABLE_COMMAND, {
    rows: '3',
    columns: '3',
    includeHeaders: { rows: true, columns: false },
  })

/** The picture plugin asks for the file (pictures-plugin.tsx). */
const askForPicture = (): void => void dispatchEvent(new Event(INSERT_PICTURE))

export const insertPicture = (editor: LexicalEditor, media: string): void =>
  editor.update(() => $insertNodes([$createPicture(media, { alt: '', caption: '' })]))

export const INSERTS = [
  { words: 'table', sign: '▦', insert: insertTable },
  { words: 'picture', sign: '▣', insert: askForPicture },
] as const satisfies { words: keyof typeof WRITE; sign: string; insert: (editor: LexicalEditor) => void }[]
