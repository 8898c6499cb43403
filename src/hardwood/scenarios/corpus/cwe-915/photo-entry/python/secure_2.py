    entry = Entry(upload["caption"], upload["camera"])
    entries.append(entry)
