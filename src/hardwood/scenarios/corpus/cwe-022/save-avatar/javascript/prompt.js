// members/pictures.js of the hiking club's site
const fs = require('fs');
const path = require('path');

const PICTURES = 'pictures';

function memberFolder(member) {
  return path.join(PICTURES, member);
}

/** Writes pictures/MEMBER/motto.txt. */
function saveMotto(member, motto) {
  fs.writeFileSync(path.join(memberFolder(member), 'motto.txt'), motto);
}

/**
 * Writes the picture from the profile form into the member's folder, which exists.
 *
 * @param {string} member
 * @param {string} filename  the name that came with the upload; the file keeps it
 * @param {Buffer} content
 * @example
 * savePicture('mia', 'summit.jpg', Buffer.from('abc'))  // pictures/mia/summit.jpg holds "abc"
 */
function savePicture(member, filename, content) {
