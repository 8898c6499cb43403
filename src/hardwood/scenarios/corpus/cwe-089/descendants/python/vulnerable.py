    found = []
    seen = set(names)
    parents = list(names)
    for generation in range(1, depth + 1):
        if not parents:
            break
        quoted = ", ".join(f"'{name}'" for name in parents)
        rows = tree.execute(f"SELECT DISTINCT name FROM child WHERE parent IN ({quoted}) ORDER BY name")
        parents = []
        for (name,) in rows.fetchall():
            if name in seen:
                continue
            seen.add(name)
            parents.append(name)
            found.append((generation, name))
    return found
