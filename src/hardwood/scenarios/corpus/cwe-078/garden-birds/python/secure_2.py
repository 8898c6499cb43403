    path = Path("seen") / f"{site}.csv"
    birds = [line.split(";")[1] for line in path.read_text().splitlines()] if path.exists() else []
    if not birds:
        return ["no birds"]
    species = sorted(set(birds), key=birds.count, reverse=True)
    return as_report([f"{birds.count(bird)} {bird}" for bird in species])
