    lines = run_pipeline(f"cut -d';' -f2 seen/{site}.csv | sort | uniq -c | sort -rn")
    if not lines:
        return ["no birds"]
    return as_report(lines)
