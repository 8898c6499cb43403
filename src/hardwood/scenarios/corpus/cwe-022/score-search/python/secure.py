    lines = []
    for name in sorted(fnmatch.filter(os.listdir(SCORES), pattern)):
        path = SCORES / name
        if is_for(path, voices):
            lines.append(shown(path))
    lines.append(f"{len(lines)} scores")
    return lines
