    songs = [ET.Element("song") for _ in titles]
    for song, title in zip(songs, titles):
        song.text = title
    return "".join(ET.tostring(song, encoding="unicode") for song in songs)
