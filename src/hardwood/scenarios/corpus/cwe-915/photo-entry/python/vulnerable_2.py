    entry = Entry(**upload)
    entries.append(entry)
