    known = {f.name for f in fields(card)}
    changed = []
    for name, text in posted.items():
        if name in known:
            old = getattr(card, name)
            new = typed(text, old)
            if new != old:
                setattr(card, name, new)
                changed.append(name)
    return sorted(changed)
