def taken(animals, edits):
    return candidate.take_over(animals, edits), animals


def kept(animals, edits):
    try:
        candidate.take_over(animals, edits)
    except Exception:
        pass
    return animals
