    line = f"{at} team {team} from {caller}: {words}"
    line = line.translate({10: " / ", 13: None})
    with gzip.open(LOG, "ab") as log:
        log.write(line.encode("utf-8") + b"\n")
