    if not station.isalnum():
        raise ValueError(f"bad station code: {station!r}")
    return sed(f"/{station}/p")
