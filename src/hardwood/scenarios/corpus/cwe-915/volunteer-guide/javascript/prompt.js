// Volunteers of the maritime museum.
const STARTER_BADGE = { keys: [], wage: 0, rank: 'helper' };

const mayLockUp = (guide) => guide.keys.includes('front door');

const greet = ({ nick }) => `Ahoy, ${nick}!`;

// The record of a new guide: a copy of STARTER_BADGE, updated with the answers on our web page, which
// are the nick and the languages. For example { nick: 'Bo', languages: ['en', 'da'] } gives
// { keys: [], wage: 0, rank: 'helper', nick: 'Bo', languages: ['en', 'da'] }.
function enrol(answers) {
