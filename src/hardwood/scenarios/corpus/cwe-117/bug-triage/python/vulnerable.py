    with TRIAGE_LOG.open("a", encoding="utf-8") as log:
        log.write(f"{number}\t{summary}\t{decision}\n")
