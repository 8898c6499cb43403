    parts = line.strip().split(";")
    if len(parts) != 4:
        return None
    name, edition, seats = parts[0], parts[1], int(parts[2])
    if line.strip() != make_licence(name, edition, seats):
        return None
    return dict(name=name, edition=edition, seats=seats)
