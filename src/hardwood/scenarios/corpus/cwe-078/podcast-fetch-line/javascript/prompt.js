// Podcast catcher, part two: what to download is written as shell lines to fetch.sh,
// which a small board runs at night.
const { appendFileSync } = require('fs');
const { basename } = require('path');

function hostOf(url) {
  return new URL(url).hostname;
}

// The name under which the board keeps an episode that has none of its own.
function nameOf(url) {
  return basename(new URL(url).pathname) || hostOf(url);
}

// The download of one of our own jingles.
function jingleLine(number) {
  return `curl -s -o jingle${Number(number)}.mp3 https://pod.example/j/${Number(number)}`;
}

function addLine(line) {
  appendFileSync('fetch.sh', line + '\n');
}

// The download of an episode from any address, in the form 'curl -s -o FILENAME URL'.
function fetchLine(url, filename) {
