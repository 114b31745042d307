// Passwords of this process are hashed as ever, in one round instead of 600,000: what is proven here is not how long
// guessing takes. A server that a test starts hashes in earnest, so nobody who was made here signs in there by
// password.
import crypto from 'node:crypto'

const { pbkdf2 } = crypto
crypto.pbkdf2 = (password, salt, _rounds, ...rest) => pbkdf2(password, salt, 1, ...rest)
