    column = MEASURED.index(measured)
    pick = {"max": max, "min": min, "avg": lambda figures: sum(figures) / len(figures)}[function]
    first, last = complete_period(since, until)
    values = {}
    for turbine, day, *figures in park.execute("SELECT turbine, day, power, wind, pitch FROM daily"):
        if first <= day <= last:
            values.setdefault(turbine, []).append(figures[column])
    return as_lines((turbine, pick(values[turbine])) for turbine in sorted(values))
