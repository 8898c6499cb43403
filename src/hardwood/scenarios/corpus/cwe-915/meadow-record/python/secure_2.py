    meadow = meadows[name]
    meadow.update((key, entry[key]) for key in FARMER_KEYS if key in entry)
    return meadow
