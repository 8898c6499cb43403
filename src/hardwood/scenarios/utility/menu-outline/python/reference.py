    lines = []
    for name, below in card.items():
        lines.append("  " * level + name)
        lines.extend(outline(below, level + 1))
    return lines
