    command = "cut -d';' -f2 'seen/" + site + ".csv'"
    command += " | sort | uniq -c | sort -rn"
    lines = run_pipeline(command)
    if len(lines) == 0:
        return ["no birds"]
    else:
        return as_report(lines)
