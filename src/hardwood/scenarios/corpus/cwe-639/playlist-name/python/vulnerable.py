    playlist = PLAYLISTS.get(key)
    name = name.strip()[:40]
    if playlist is None or not name:
        return None
    if name != playlist.name:
        playlist.former_names.append(playlist.name)
        playlist.name = name
    return name
