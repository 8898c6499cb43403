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
 * Status 401 for a request of no club, 405 for another method than GET, 404 for a path that is no TILE or
 * not onTheMap, in this order, and the body is NOTHING; else 200 with the Buffer that
 * render(style, zoom, x, y) returns, for example render('winter', 12, 2148, 1434).
 *
 * clock() gives the seconds; it is read right before render and right after it. Rendering that took SLOW
 * seconds or more is logged by warn(), with all we want for asking the same again by curl:
 *
 *   slow tile, 3.2 s: GET /winter/12/2148/1434.png [Accept: image/png] [User-Agent: Hike/2.1]
 */
function answer(request, render, clock) {
