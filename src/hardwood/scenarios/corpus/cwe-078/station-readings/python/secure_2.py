    with open("readings.txt") as handle:
        return [line.rstrip("\n") for line in handle if station in line]
