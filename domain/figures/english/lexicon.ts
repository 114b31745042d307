// The words of English by which a release says that something rose, fell, was so much or was a part of something. Each
// list is sorted; forms are written out, because English forms are few and irregular.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''))

/** Verbs of a rise, and the particle. */
export const RISE = set(`
  accelerate accelerated accelerating add added adding advance advanced advancing climb climbed climbing climbs expand
  expanded expanding gain gained gaining gains grew grow growing grown grows improve improved improving increase
  increased increases increasing jump jumped jumping jumps lengthen lengthened raise raised raising rebound rebounded
  rebounding recover recovered rise risen rises rising rose soar soared soaring strengthened surge surged surging up
  uplifted widen widened widening
`)

/** Verbs of a fall, and the particle. */
export const FALL = set(`
  contract contracted contracting cut cutting decline declined declines declining decrease decreased decreases
  decreasing dip dipped dipping down drop dropped dropping drops ease eased easing fall fallen falling falls fell
  lost lower lowered lowering narrow narrowed narrowing plummeted plunge plunged plunging reduce reduced reduces reducing
  retreated shed shedding shorten shortened shrank shrink shrinking shrunk slid slide sliding slip slipped slipping
  slump slumped slumping soften softened tumble tumbled tumbling weaken weakened weakening
`)

/** Nouns of a rise: an increase of, a 3% gain in. */
export const RISE_NOUN = set(`
  acceleration addition advance boom boost climb expansion gain gains growth improvement increase increases jump rebound
  recovery rise rises surge uplift upswing
`)

/** Nouns of a fall. */
export const FALL_NOUN = set(`
  contraction cut cuts decline declines decrease decreases deterioration dip drop drops fall falls loss losses plunge
  reduction reductions shrinkage slide slump
`)

/** Nouns of a change that do not say which way. */
export const CHANGE_NOUN = set('change changes difference movement shift variation')

/** Comparing adjectives after a number: 14% higher than, 1,200 fewer homes than. */
export const MORE = set('above ahead better bigger faster greater higher larger longer more stronger up')
export const LESS = set('behind below down fewer less lower shorter slower smaller weaker')

/** Changes that a noun itself shows: lower sales, rising prices, increased demand. */
export const GROWN = set('climbing growing higher increased increasing larger rising stronger')
export const SHRUNK = set('declining decreased decreasing falling lower reduced shrinking smaller weaker')

export const BE = set('are be been being is was were')
export const AUXILIARY = set(`
  are be been being can could did do does had has have having is may might must shall should was were will would
`)

/** Verbs that say how much something is. */
export const LEVEL = set(`
  amounted amounting amounts attained average averaged averages averaging became come came equalled equaled exceed
  exceeded exceeding exceeds held hit hitting number numbered numbering reach reached reaches reaching recorded register registered
  remain remained remaining remains settled stand standing stands stay stayed stood total totaled totaling totalled totalling totals
`)

/** Verbs with a subject of their own that is no part of a name: retailers generated, the agency said. */
export const DOING = set(`
  allowed announced approved arrested attracted awarded began bought brought built collected committed confirmed
  contributed created crushed delivered earned employed ended enrolled expected expects experienced exported fund
  funded gave generated generating granted handled helped helping imported indicated inspected installed invested
  issued launched led made making marked opened paid planted posted produced provide provided providing published
  purchased received recruited reflected reflecting released repaired report reported reporting reports rescued
  result resulted resulting said saw says see seen shipped show showed showing shows sold spent started supported
  supporting tested took trained treated unveiled welcomed
`)

/** Verbs of a share; "for" or "up" may follow. */
export const SHARE = set(`
  account accounted accounting accounts comprise comprised comprises comprising constitute constituted constitutes
  constituting contributed contributes contributing make makes making made represent represented representing represents
`)

/** Words that begin another clause. */
export const SUBORDINATOR = set(`
  although as because but despite due following however if nor since so than that though thus when where whereas whether
  which while who whose with
`)

export const DETERMINER = set(
  'a all an another any both each every his its our some such that the their these this those',
)

export const PREPOSITION = set(`
  about above across after against among around as at before below between by during for from in including into of off on out over
  per since through throughout to toward towards under until versus via with within without
`)

/** aged 16 and over, 12 weeks or less, five rooms or more: the end of a size or an age. */
export const AND_OVER = /^(?:over|above|under|below|older|younger|more|less|fewer|longer|higher)$/

/** Adverbs between a verb and its number, or before the verb. */
const ADVERB = set(`
  about again also almost already altogether approximately around broadly considerably currently dramatically
  essentially even exactly further gradually however just largely little marginally markedly mainly meanwhile merely
  moderately modestly mostly nearly now nominally notably only overall partly primarily quickly rapidly relatively
  respectively roughly sharply significantly slightly slowly some somewhat steadily still strongly substantially
  successively then therefore thereby together unexpectedly virtually yet
`)

/** What stands for something named before. */
export const PRONOUN = set('he i it its she that there these they this those today we which who you')

/** Nouns that only say that something is counted or measured: "a total of", "the September figure of". */
export const EMPTY_NOUN = set(
  'advance amount average combined estimate estimated preliminary provisional revised figure level number percent point points rate record share sum total value',
)

const LY_NOUN = set(
  'assembly daily early elderly family fly hourly italy july monthly only quarterly reply supply weekly yearly',
)
export const isAdverb = (word: string): boolean =>
  ADVERB.has(word) || (word.length > 5 && /^[a-z]+ly$/.test(word) && !LY_NOUN.has(word))
