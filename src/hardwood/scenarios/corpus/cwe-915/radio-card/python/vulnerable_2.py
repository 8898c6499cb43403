    changed = []
    for key, value in posted.items():
        if not hasattr(card, key):
            continue
        if key in ("call_sign", "grade"):
            continue
        value = value.strip()
        current = getattr(card, key)
        if type(current) is int:
            try:
                value = int(value)
            except ValueError:
                continue
        if value != current:
            setattr(card, key, value)
            changed.append(key)
    changed.sort()
    return changed
