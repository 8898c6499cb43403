    readers = all_readers()
    new = changed = 0
    with shelve.open(shelf_path, "r") as cards:
        for card, theirs in cards.items():
            ours = readers.get(card)
            if ours is None:
                readers[card] = theirs
                new += 1
                continue
            later = theirs if theirs["seen"] > ours["seen"] else ours
            loans = sorted({*ours["loans"], *theirs["loans"]})
            readers[card] = {**later, "loans": loans}
            changed += readers[card] != ours
    READERS.write_text(json.dumps(readers, ensure_ascii=False), encoding="utf-8")
    return new, changed
