  const command = "ls 'music/" + album + "'/*.mp3 > jukebox.m3u";
  execSync(command, { stdio: 'inherit' });
}
