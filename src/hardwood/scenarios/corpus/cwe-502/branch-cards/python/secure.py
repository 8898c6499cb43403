    class Plain(shelve.Unpickler):
        def find_class(self, module, name):
            raise ValueError(f"{module}.{name} on a card")

    readers = all_readers()
    new = changed = 0
    with dbm.open(shelf_path, "r") as cards:
        for key in cards.keys():
            card, theirs = key.decode(), Plain(io.BytesIO(cards[key])).load()
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
