    written = 0
    ordered = sorted(reports, key=lambda report: report["time"])
    with open(path, "a", encoding="utf-8") as log:
        for report in ordered:
            text = report["text"].strip()
            if not text:
                continue
            time = report["time"]
            bunk = report["bunk"]
            lines = text.splitlines()
            body = "\n".join(lines)
            head = f"{day} {time} [{bunk}]"
            log.write(f"{head} {body}\n")
            written += 1
    return written
