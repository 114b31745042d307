import { staff } from './staff'
await staff()
process.exit()
