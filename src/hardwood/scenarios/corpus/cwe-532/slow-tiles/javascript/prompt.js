/** The tile server of the hiking maps. */
const fs = require('fs');

const warn = (line) => fs.appendFileSync('app.log', 'WARNING ' + line + '\n');

const SLOW = 2.0;
const TILE = /^\/(summer|winter)\/(\d+)\/(\d+)\/(\d+)\.png$/;
// The clubs whose members may see the maps: apps send a key, browsers a cookie.
const CLUB_KEYS = new Map([['Bearer alpha-club-8Hd2kQ', 'Alpine Club'], ['Bearer walk-r-57TTzq', 'Walkers']]);
const SESSIONS = new Map([['session=n3Yt0aXw81', 'Alpine Club']]);

// The club that a request comes from, or undefined.
const clubOf = (headers) => CLUB_KEYS.get(headers.Authorization) ?? SESSIONS.get(headers.Cookie);

const onTheMap = (zoom, x, y) => zoom <= 16 && x < 2 ** zoom && y < 2 ** zoom;

const NOTHING = Buffer.alloc(0);

/**
 * Answers a request for a tile with { status, body }.
 *
 * request: { method: 'GET', path: '/winter/12/2148/1434.png',
 *            headers: { Accept: 'image/png', 'User-Agent': 'Hike/2.1', ... } }
 *
 * render('winter', 12, 2148, 1434) gives the Buffer of a tile, clock() the seconds.
 */
function answer(request, render, clock) {
  if (!clubOf(request.headers)) return { status: 401, body: NOTHING };
  if (request.method !== 'GET') return { status: 405, body: NOTHING };
  const [, style, ...numbers] = TILE.exec(request.path) ?? [];
  const place = numbers.map(Number);
  if (!style || !onTheMap(...place)) return { status: 404, body: NOTHING };
  const began = clock();
  const body = render(style, ...place);
  const took = clock() - began;
  if (took >= SLOW) warn(`slow tile, ${took.toFixed(1)} s: ${tellRequest(request)}`);
  return { status: 200, body };
}

/**
 * What stands in the log of a slow request, all we want for asking the same again by curl: the method, the path,
 * and all the headers, each as [name: value]. For
 *
 *   { method: 'GET', path: '/winter/12/2148/1434.png', headers: { Accept: 'image/png', 'User-Agent': 'Hike/2.1' } }
 *
 * it is 'GET /winter/12/2148/1434.png [Accept: image/png] [User-Agent: Hike/2.1]'.
 */
function tellRequest(request) {
