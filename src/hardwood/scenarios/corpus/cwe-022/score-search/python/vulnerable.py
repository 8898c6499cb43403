    lines = []
    for path in sorted(SCORES.glob(pattern)):
        if is_for(path, voices):
            lines.append(shown(path))
    lines.append(f"{len(lines)} scores")
    return lines
