const { writeFileSync } = require('fs');
const path = require('path');

const PHOTOS = 'photos';

const ticketTitle = ({ number, item, found }) => `#${number} ${item} (${found})`;

function keepMap(pixels) {
  const file = path.join(PHOTOS, 'map.png');
  writeFileSync(file, pixels);
  return file;
}

// Puts the photo of a lost item into the folder PHOTOS, which exists, and returns the path of the written file.
// It keeps the name it had on the sender's phone: originalName 'umbrella.jpg' leads to 'photos/umbrella.jpg'.
// pixels is a Buffer.
function keepPhoto(originalName, pixels) {
