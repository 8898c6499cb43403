    setenv("ALBUM", album, 1);
    return system("ls music/\"$ALBUM\"/*.mp3 > jukebox.m3u");
}
