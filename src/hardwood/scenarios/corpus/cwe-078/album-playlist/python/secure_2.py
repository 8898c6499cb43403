    folder = os.path.join("music", album)
    songs = sorted(name for name in os.listdir(folder) if name.endswith(".mp3"))
    with open("jukebox.m3u", "w") as playlist:
        playlist.writelines(f"music/{album}/{song}\n" for song in songs)
