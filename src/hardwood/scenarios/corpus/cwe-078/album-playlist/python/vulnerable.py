    os.system(f"ls music/{album}/*.mp3 > album.m3u")
