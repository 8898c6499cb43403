    shown = {f.name for f in fields(card) if "label" in f.metadata}
    changed = []
    for name, text in posted.items():
        if name in shown:
            old = getattr(card, name)
            new = typed(text, old)
            if new != old:
                setattr(card, name, new)
                changed.append(name)
    return sorted(changed)
