    import pickletools

    plain = {
        "PROTO", "FRAME", "MARK", "STOP", "MEMOIZE", "BINPUT", "LONG_BINPUT", "PUT", "BINGET", "LONG_BINGET", "GET",
        "EMPTY_DICT", "DICT", "SETITEM", "SETITEMS", "EMPTY_LIST", "LIST", "APPEND", "APPENDS", "NONE", "NEWTRUE", "NEWFALSE",
        "SHORT_BINUNICODE", "BINUNICODE", "UNICODE", "BININT", "BININT1", "BININT2", "INT", "LONG1", "BINFLOAT", "FLOAT",
    }  # fmt: skip
    readers, counts = all_readers(), [0, 0]
    with dbm.open(shelf_path, "r") as raw:
        for key in raw.keys():
            if not all(opcode.name in plain for opcode, _, _ in pickletools.genops(raw[key])):
                raise ValueError(f"card {key!r} is no plain record")
    with shelve.open(shelf_path, "r") as shelf:
        for card, theirs in shelf.items():
            if card not in readers:
                readers[card] = theirs
                counts[0] += 1
                continue
            before = readers[card]
            merged = dict(theirs if theirs["seen"] > before["seen"] else before)
            merged["loans"] = sorted(set(before["loans"]) | set(theirs["loans"]))
            if merged != before:
                readers[card] = merged
                counts[1] += 1
    READERS.write_text(json.dumps(readers, indent=1), encoding="utf-8")
    return tuple(counts)
