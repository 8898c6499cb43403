    readers = load_readers()
    with shelve.open(shelf_path, "r") as cards:
        counts = add_cards(readers, cards)
    write_readers(readers)
    return counts
