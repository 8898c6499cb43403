def claims(airport, path, entries):
    desk = candidate.open_desk(airport, path)
    for entry in entries:
        candidate.note_claim(desk, *entry)
