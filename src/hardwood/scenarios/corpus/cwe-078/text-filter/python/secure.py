    if name not in FILTERS:
        raise ValueError(f"no such filter: {name}")
    return feed([name], text)
