    readers = all_readers()
    new = changed = 0
    with shelve.open(shelf_path, "r") as cards:
        for card, theirs in cards.items():
            is_new, is_changed = take_over(readers, card, theirs)
            new += is_new
            changed += is_changed
    write_readers(readers)
    return new, changed
