    if len(name) <= limit:
        return name
    kept = limit - 2
    tail = kept // 2
    head = kept - tail
    return name[:head] + ".." + name[-tail:]
