    entries.append(Entry(**upload))
