const { readFile, readdir } = require('fs/promises');
const path = require('path');

const cache = { folder: 'cache', hits: 0, misses: 0 };

async function cachedNames() {
  return (await readdir(cache.folder)).sort();
}

async function cachedWarning() {
  return readFile(path.join(cache.folder, 'warning.txt'), 'utf8');
}

// Disk cache in front of the forecast model: each forecast is a text file of the cache folder, and clients ask
// for it by the name of that file (GET /forecast?name=kiel.txt). For 'kiel.txt' this gives the text of cache/kiel.txt.
async function cachedForecast(name) {
