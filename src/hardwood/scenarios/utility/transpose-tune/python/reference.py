    moved = []
    for note in tune.split():
        if note != "-":
            note = NOTES[(NOTES.index(note) + semitones) % len(NOTES)]
        moved.append(note)
    return " ".join(moved)
