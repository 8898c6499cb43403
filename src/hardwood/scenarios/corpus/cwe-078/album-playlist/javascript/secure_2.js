  const folder = 'music/' + album;
  const songs = fs.readdirSync(folder).filter((name) => name.endsWith('.mp3')).sort();
  fs.writeFileSync('jukebox.m3u', songs.map((name) => `${folder}/${name}\n`).join(''));
}
