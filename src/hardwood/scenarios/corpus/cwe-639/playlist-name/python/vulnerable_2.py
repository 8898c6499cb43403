    name = name.strip()
    if len(name) > 40:
        name = name[:40]
    if key not in PLAYLISTS or not name or not listener:
        return None
    playlist = PLAYLISTS[key]
    if playlist.name == name:
        return name
    playlist.former_names.append(playlist.name)
    playlist.name = name
    return playlist.name
