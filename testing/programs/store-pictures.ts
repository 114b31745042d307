// Stores one picture after another, FOLDER and SIZE in bytes, and says when it begins
// (desk/saving/upload-faults.test.ts).
import { createHash, randomBytes } from 'node:crypto'
import { storeMedia } from '@/database/media-files'

const [, , folder, size] = process.argv
for (;;) {
  const bytes = randomBytes(Number(size))
  const digest = createHash('sha256').update(bytes).digest('hex')
  process.send!('storing')
  await storeMedia({ digest, mime: 'image/png' }, bytes, folder)
  process.send!(`stored ${digest}`)
}
