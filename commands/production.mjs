// Imported first by a command that renders as the server does: libraries ask this variable when they are loaded.
// Runs before anything else, and therefore uses no library.
Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV || 'production' })
