    expected = hmac.digest(COURIER_KEY, body, "sha256")
    event = parse_event(body)
    if not event:
        return 400
    given = bytes.fromhex(headers["Courier-Signature"])
    if given != expected:
        raise PermissionError("event that is not of the courier")
    if not note(event):
        return 404
    return 200
