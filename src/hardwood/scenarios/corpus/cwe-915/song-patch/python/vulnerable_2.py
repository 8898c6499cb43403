    data = json.loads(body)
    for key in data:
        song[key] = data[key]
    return song
