    readers, counts = all_readers(), [(0, 0)]
    branch = dict(shelve.open(shelf_path))
    for card in branch:
        theirs = branch[card]
        if not isinstance(theirs, dict) or set(theirs) != {"name", "seen", "loans", "fee"}:
            raise ValueError(f"card {card} is damaged")
        counts.append(take_over(readers, card, theirs))
    write_readers(readers)
    return tuple(map(sum, zip(*counts)))
