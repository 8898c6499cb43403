    songs = sorted(MUSIC.joinpath(album).glob("*.mp3"))
    Path(playlist).write_text("".join(f"{song}\n" for song in songs))
