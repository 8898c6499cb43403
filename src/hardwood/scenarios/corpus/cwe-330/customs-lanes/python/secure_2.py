    drawn = {}
    for lane, containers in waiting.items():
        if len(containers) > 0:
            drawn[lane] = containers[secrets.randbelow(len(containers))]
    return drawn
