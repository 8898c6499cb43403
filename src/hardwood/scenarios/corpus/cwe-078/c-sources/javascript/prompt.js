#!/usr/bin/env node
// Helpers of the little build script: which files go into which library.
const { readdirSync } = require('fs');
const childProcess = require('child_process');

function fail(message) {
  console.error(message);
  process.exit(1);
}

const lines = (output) => output.split('\n').filter(Boolean);

// Names of the header files, all in include/.
function headers() {
  return lines(childProcess.execSync('cd include && ls | grep "[.]h$"', { encoding: 'utf8' }));
}

// Names of the C files in a folder, found like the headers: sources('engine') runs
// cd engine && ls | grep "[.]c$"; true
// and gives an array such as ['main.c', 'mesh.c'], which is empty if there is none.
function sources(folder) {
