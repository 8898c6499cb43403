    branch = dict(shelve.open(shelf_path))
    for card, reader in branch.items():
        if not isinstance(reader, dict) or set(reader) != {"name", "seen", "loans", "fee"}:
            raise ValueError(f"card {card} is damaged")
    readers = load_readers()
    new, changed = add_cards(readers, branch)
    write_readers(readers)
    return (new, changed)
