function kept(song, body) {
  try {
    patchSong(song, body);
  } catch (error) {
    // the song is shown all the same
  }
  return song;
}
