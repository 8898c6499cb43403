    with gzip.open("brews/" + vessel.batch + ".gz", "rt") as log:
        return log.read().splitlines()[-hours:]
