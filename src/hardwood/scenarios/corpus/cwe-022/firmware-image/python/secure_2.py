    parts = Path(wanted).parts
    if ".." in parts or Path(wanted).is_absolute():
        raise FileNotFoundError(wanted)
    return Path(store, wanted).read_bytes()
