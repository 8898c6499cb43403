const { createReadStream, createWriteStream, existsSync, writeFileSync, openSync, writeSync, closeSync } = require('fs');
const { join } = require('path');

const KEYS = 'keys';

// Where a project's public key lies, e.g. keys/shop.pub
const publicKeyPath = (project) => join(KEYS, `${project}.pub`);

// Copies the public key that the forge shows on the project's page.
function publish(project, page) {
  const key = publicKeyPath(project);
  if (existsSync(key)) createReadStream(key).pipe(createWriteStream(page));
}

function storePublicKey(file, text) {
  writeFileSync(file, text.trimEnd() + '\n');
}

// Writes the private key with which a project is deployed. `file` is a path such as
// 'keys/shop.pem', `pem` the content of the file.
function storePrivateKey(file, pem) {
