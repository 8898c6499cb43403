    changed = set()
    for _, name, old in form_of(card):
        if name not in posted:
            continue
        text = posted[name].strip()
        if name == "watts":
            try:
                value = int(text)
            except ValueError:
                value = old
        else:
            value = text
        if value != old:
            if name == "name":
                card.name = value
            elif name == "grid":
                card.grid = value
            else:
                card.watts = value
            changed.add(name)
    return sorted(changed)
