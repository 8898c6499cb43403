    result = []
    known = list(names)
    current = list(names)
    generation = 1
    while current and generation <= depth:
        children = set()
        for parent in current:
            for row in tree.execute("SELECT name FROM child WHERE parent = ?", (parent,)):
                children.add(row[0])
        current = []
        for child in sorted(children):
            if child not in known:
                known.append(child)
                current.append(child)
                result.append((generation, child))
        generation += 1
    return result
