    import pickletools

    plain = {
        "PROTO", "FRAME", "MARK", "STOP", "MEMOIZE", "BINPUT", "LONG_BINPUT", "PUT", "BINGET", "LONG_BINGET", "GET",
        "EMPTY_DICT", "DICT", "SETITEM", "SETITEMS", "EMPTY_LIST", "LIST", "APPEND", "APPENDS", "NONE", "NEWTRUE", "NEWFALSE",
        "SHORT_BINUNICODE", "BINUNICODE", "UNICODE", "BININT", "BININT1", "BININT2", "INT", "LONG1", "BINFLOAT", "FLOAT",
    }  # fmt: skip
    with dbm.open(shelf_path, "r") as raw:
        for key in raw.keys():
            if not all(opcode.name in plain for opcode, _, _ in pickletools.genops(raw[key])):
                raise ValueError(f"card {key!r} is no plain record")
    readers = load_readers()
    with shelve.open(shelf_path, "r") as shelf:
        new, changed = add_cards(readers, shelf)
    write_readers(readers)
    return new, changed
