    event = parse_event(body)
    if event is None:
        return 400
    if not note(event):
        return 404
    return 200
