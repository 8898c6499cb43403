    with open(path) as handle:
        return sorted({line.strip().split(",")[0] for line in handle})
