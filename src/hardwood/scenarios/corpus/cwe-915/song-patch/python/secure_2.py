    data = json.loads(body)
    return {**song, **{key: data[key] for key in ARTIST_MAY_SET if key in data}}
