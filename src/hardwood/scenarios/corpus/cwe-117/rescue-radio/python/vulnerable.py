    with gzip.open(LOG, "at", encoding="utf-8") as log:
        log.write(f"{at} team {team} from {caller}: {words}\n")
