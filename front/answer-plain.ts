// An answer of the front's own, in a few words, which nothing keeps.
import type { ServerResponse } from 'node:http'

export const plain = (
  response: ServerResponse,
  status: number,
  text: string,
  headers: Record<string, string> = {},
): void => {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'private, no-store',
    ...headers,
  })
  response.end(text)
}
