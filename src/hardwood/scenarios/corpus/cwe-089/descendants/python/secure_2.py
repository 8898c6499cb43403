    names = set()
    for parent in parents:
        for row in tree.execute("SELECT name FROM child WHERE parent = ?", (parent,)):
            names.add(row[0])
    return sorted(names)
