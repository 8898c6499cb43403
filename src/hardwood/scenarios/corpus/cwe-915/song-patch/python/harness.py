def kept(song, body):
    try:
        candidate.patch_song(song, body)
    except Exception:
        pass
    return song
