    os.system(f"ls music/{quote(album)}/*.mp3 > jukebox.m3u")
