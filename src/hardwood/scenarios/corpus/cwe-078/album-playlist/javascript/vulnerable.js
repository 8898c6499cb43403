  execSync(`ls music/${album}/*.mp3 > jukebox.m3u`);
}
