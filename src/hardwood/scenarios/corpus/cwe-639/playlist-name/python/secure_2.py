    own = [k for k in PLAYLISTS if PLAYLISTS[k].listener == listener]
    new = name.strip()[0:40]
    if key not in own or new == "":
        return None
    if PLAYLISTS[key].name != new:
        PLAYLISTS[key].former_names += [PLAYLISTS[key].name]
    PLAYLISTS[key].name = new
    return new
