'use strict';
// Player page: the drop-down boxes for the year and for the playlists that listeners share.

const isNumber = (text) => /^[0-9]+$/.test(text);

// Options for a list of years: <option value="1999">1999</option> and so on, in one string.
function yearOptions(years) {
  return years.filter(isNumber).map((year) => `<option value="${year}">${year}</option>`).join('');
}

// Options for the shared playlists, in one string. The playlists
//
//   [{ number: 31, name: 'Summer' }, { number: 32, name: 'Focus' }]
//
// give <option value="31">Summer</option><option value="32">Focus</option>
function playlistOptions(playlists) {
