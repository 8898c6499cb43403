    with open(READINGS) as handle:
        return [line.rstrip("\n") for line in handle if line.split(",")[0] == station]
