    os.system(f"ls music/{quote(album)}/*.mp3 > album.m3u")
