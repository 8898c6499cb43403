    meadows[name].update(entry)
    return meadows[name]
