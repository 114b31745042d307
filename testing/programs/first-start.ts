// Loads the office and starts it at a word, so that two of these really meet (e2e/http/two-starts.test.ts).
import config from '@payload-config'
import { getPayload } from 'payload'

await config
process.send!('loaded')
process.once('message', async () => {
  try {
    const payload = await getPayload({ config })
    const { totalDocs } = await payload.count({ collection: 'users' })
    process.send!(`people ${totalDocs}`, () => process.exit(0))
  } catch (error) {
    process.send!(String(error), () => process.exit(1))
  }
})
