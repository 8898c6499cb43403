    wanted = set()
    for part in text.split(","):
        if is_range(part):
            first, last = part.split("-")
            wanted.update(range(int(first), int(last) + 1))
        elif part.strip():
            wanted.add(int(part))
    return sorted(wanted)
