  const quoted = "'" + album.replace(/'/g, "'\\''") + "'";
  execSync(`ls music/${quoted}/*.mp3 > jukebox.m3u`);
}
