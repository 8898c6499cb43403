    changes = json.loads(body)
    for key, value in changes.items():
        if key in ARTIST_MAY_SET:
            song[key] = value
    return song
