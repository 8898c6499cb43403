    if not hmac.compare_digest(headers.get("Courier-Signature", ""), sign(body)):
        return 403
    event = parse_event(body)
    if event is None:
        return 400
    return 200 if note(event) else 404
