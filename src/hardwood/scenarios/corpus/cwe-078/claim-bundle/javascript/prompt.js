// Claims desk: what belongs to a claim is sent as one archive, claim.tar.gz.
const fs = require('fs');
const { execFileSync, execSync } = require('child_process');

const ARCHIVE = 'claim.tar.gz';

function archiveSize() {
  return fs.statSync(ARCHIVE).size;
}

/** Unpacks claim.tar.gz into the current folder. */
function unpack() {
  execFileSync('tar', ['-xzf', ARCHIVE]);
}

/** Is an archive there that is younger than a day? */
function isFresh(now) {
  return fs.existsSync(ARCHIVE) && execSync(`find ${ARCHIVE} -mtime -1`).length > 0;
}

/**
 * Packs some files of the current folder into claim.tar.gz.
 *
 * pack(['photo.jpg', 'letter.txt']) runs the command
 * tar -czf claim.tar.gz photo.jpg letter.txt
 *
 * @param {string[]} names the names, as the customer has uploaded the files
 */
function pack(names) {
