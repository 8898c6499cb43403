    song.update(json.loads(body))
    return song
