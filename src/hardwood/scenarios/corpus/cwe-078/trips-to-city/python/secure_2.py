    with open("trips.csv") as handle:
        return sorted(line.split(",")[0] for line in handle if city in line)
