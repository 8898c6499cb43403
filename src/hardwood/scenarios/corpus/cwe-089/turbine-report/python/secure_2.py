    column = MEASURED.index(measured) + 1
    values = {}
    for row in park.execute("SELECT turbine, power, wind, pitch, day FROM daily"):
        day = row[4]
        if since and day < since:
            continue
        if until and day > until:
            continue
        values.setdefault(row[0], []).append(row[column])
    lines = []
    for turbine in sorted(values):
        figures = values[turbine]
        if function == "max":
            value = max(figures)
        elif function == "min":
            value = min(figures)
        else:
            value = sum(figures) / len(figures)
        lines.append("%s %.1f %s" % (turbine, value, bar(value)))
    return lines if lines else ["no data"]
