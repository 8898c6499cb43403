def contest(uploads):
    entries = []
    for upload in uploads:
        candidate.add_entry(entries, upload)
    return [[entry.caption, entry.camera, entry.votes, entry.prize] for entry in entries]


def kept(upload):
    entries = []
    try:
        candidate.add_entry(entries, upload)
    except Exception:
        pass
    return [[entry.caption, entry.camera, entry.votes, entry.prize] for entry in entries]
