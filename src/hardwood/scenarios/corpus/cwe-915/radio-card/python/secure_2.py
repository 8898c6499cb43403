    before = (card.name, card.grid, card.watts)
    if "name" in posted:
        card.name = typed(posted["name"], card.name)
    if "grid" in posted:
        card.grid = typed(posted["grid"], card.grid)
    if "watts" in posted:
        card.watts = typed(posted["watts"], card.watts)
    after = (card.name, card.grid, card.watts)
    return sorted(name for name, old, new in zip(("name", "grid", "watts"), before, after) if old != new)
