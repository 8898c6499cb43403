def missing(airport, path, entries):
    desk = candidate.open_desk(airport, path)
    for tag, description in entries:
        candidate.note_missing(desk, tag, description)
