    readers = all_readers()
    new = changed = 0
    branch = dict(shelve.open(shelf_path))
    for card in branch:
        theirs = branch[card]
        if not isinstance(theirs, dict) or set(theirs) != {"name", "seen", "loans", "fee"}:
            raise ValueError(f"card {card} is damaged")
        if card not in readers:
            readers[card] = theirs
            new += 1
        else:
            before = dict(readers[card])
            if theirs["seen"] > before["seen"]:
                readers[card] = dict(theirs)
            readers[card]["loans"] = sorted(set(before["loans"] + theirs["loans"]))
            if readers[card] != before:
                changed += 1
    with open(READERS, "w", encoding="utf-8") as file:
        json.dump(readers, file)
    return (new, changed)
