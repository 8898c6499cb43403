    if program not in FILTERS:
        raise ValueError(f"no such filter: {program}")
    return feed([program], text)
