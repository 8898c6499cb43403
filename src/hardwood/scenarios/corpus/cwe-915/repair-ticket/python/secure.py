    ticket = {**blank_ticket(), "flat": report["flat"], "problem": report["problem"]}
    Path(path).write_text(json.dumps(ticket))
