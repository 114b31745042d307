// What POST /api/documents/file answers, and GET /api/documents lists. Types only.
export type TakenDocument = { id: string; original: string; mimeType: string; filesize: number }
