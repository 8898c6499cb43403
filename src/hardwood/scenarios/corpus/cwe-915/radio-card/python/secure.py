    shown = {f.name for f in fields(card) if "label" in f.metadata}
    changed = []
    for name, text in posted.items():
        if name not in shown:
            continue
        old = getattr(card, name)
        new = text.strip()
        if isinstance(old, int):
            try:
                new = int(new)
            except ValueError:
                continue
        if new == old:
            continue
        setattr(card, name, new)
        changed.append(name)
    return sorted(changed)
