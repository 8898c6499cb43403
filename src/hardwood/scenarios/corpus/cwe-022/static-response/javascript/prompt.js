const fs = require('fs');
const path = require('path');

const SITE = path.join(process.cwd(), 'site');

const TYPES = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.png': 'image/png',
};

function contentType(name) {
  return TYPES[path.extname(name)] || 'application/octet-stream';
}

function frontPage() {
  return { type: 'text/html', body: fs.readFileSync(path.join(SITE, 'index.html')) };
}

/**
 * Answers a GET request for a file of the museum's site, of which all files lie below SITE.
 *
 * `urlPath` is the part of the URL behind its first slash. With 'css/main.css' the answer
 * is { type: 'text/css', body: the bytes of site/css/main.css as a Buffer }.
 */
function respond(urlPath) {
