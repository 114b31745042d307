// Imported first by whatever runs: libraries ask this variable when they are loaded, and the commands render as the
// server does. Runs before anything else, and therefore uses no library.
Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV || 'production' })
