// npm run chaos -- --rounds 200 [--servers 2]: people act and save while servers are killed without warning (kill -9);
// after each round everything that was answered must be there, once, and the record must prove itself. In a place of
// its own: a temporary folder, or a new database on DATABASE_URL. Wants the build.
import './place.mjs'

// Only now: what the rest imports asks at once where the office is.
await import('./rounds')
