// Hall of fame of the arcade site.

/** The `limit` best [nickname, points] pairs of an object of scores. */
function best(scores, limit = 3) {
  return Object.entries(scores).sort((a, b) => b[1] - a[1]).slice(0, limit);
}

/** List item for a year, with the most points of that year. */
function yearItem(year, points) {
  return ['<li>', year, ' <em>', points, ' points</em></li>'].join('');
}

/**
 * List item for a player, under the nickname the player has chosen.
 * For example, playerItem('kit', 120) is '<li>kit <em>120 points</em></li>'.
 */
function playerItem(nickname, points) {
