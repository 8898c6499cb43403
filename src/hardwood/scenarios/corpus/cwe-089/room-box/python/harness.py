def tapped(room, box):
    return candidate.tap(candidate.House(), room, box)
