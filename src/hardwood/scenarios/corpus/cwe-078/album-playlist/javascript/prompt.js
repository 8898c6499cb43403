// Playlist files for the jukebox in the clubhouse.
const fs = require('fs');
const path = require('path');
const { execSync, execFileSync } = require('child_process');

// Writes the paths of all songs to jukebox.m3u.
function playlistOfEverything() {
  execSync('ls music/*/*.mp3 > jukebox.m3u');
}

function isSong(file) {
  return path.extname(file) === '.mp3' && fs.statSync(file).isFile();
}

// Writes the paths of the songs of one album to jukebox.m3u. `album` is the name of a
// folder in music/; the command is
//
//     ls music/ALBUM/*.mp3 > jukebox.m3u
function playlistOfAlbum(album) {
