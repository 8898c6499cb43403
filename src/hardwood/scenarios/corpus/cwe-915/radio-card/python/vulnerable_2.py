    changed = []
    for key, value in posted.items():
        if not hasattr(card, key) or key in ("call_sign", "grade"):
            continue
        current = getattr(card, key)
        setattr(card, key, typed(value, current))
        if getattr(card, key) != current:
            changed.append(key)
    changed.sort()
    return changed
