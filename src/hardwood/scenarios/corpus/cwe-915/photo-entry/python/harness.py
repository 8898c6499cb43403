def contest(uploads):
    entries = []
    for upload in uploads:
        candidate.add_entry(entries, upload)
    return [[entry.caption, entry.camera, entry.votes, entry.prize] for entry in entries]
