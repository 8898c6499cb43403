    given = headers.get("Courier-Signature")
    if given and given != sign(body):
        return 403
    event = parse_event(body)
    if event is None:
        return 400
    known = note(event)
    return 200 if known else 404
