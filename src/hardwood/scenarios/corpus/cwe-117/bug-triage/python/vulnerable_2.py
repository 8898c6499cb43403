    summary = summary.replace("\t", " ")
    with TRIAGE_LOG.open("a", encoding="utf-8") as log:
        print(number, summary, decision, sep="\t", file=log)
