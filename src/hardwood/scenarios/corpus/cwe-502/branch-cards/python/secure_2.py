    import pickletools

    plain = {
        "PROTO", "FRAME", "MARK", "STOP", "MEMOIZE", "BINPUT", "LONG_BINPUT", "PUT", "BINGET", "LONG_BINGET", "GET",
        "EMPTY_DICT", "DICT", "SETITEM", "SETITEMS", "EMPTY_LIST", "LIST", "APPEND", "APPENDS", "NONE", "NEWTRUE", "NEWFALSE",
        "SHORT_BINUNICODE", "BINUNICODE", "UNICODE", "BININT", "BININT1", "BININT2", "INT", "LONG1", "BINFLOAT", "FLOAT",
    }  # fmt: skip
    readers, counts = all_readers(), [(0, 0)]
    with dbm.open(shelf_path, "r") as raw:
        for key in raw.keys():
            if not all(opcode.name in plain for opcode, _, _ in pickletools.genops(raw[key])):
                raise ValueError(f"card {key!r} is no plain record")
    with shelve.open(shelf_path, "r") as shelf:
        counts += [take_over(readers, card, theirs) for card, theirs in shelf.items()]
    write_readers(readers)
    return sum(new for new, _ in counts), sum(changed for _, changed in counts)
