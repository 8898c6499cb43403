    with open(TRIPS) as trips:
        return sorted(line.split(",")[0] for line in trips if city in line)
