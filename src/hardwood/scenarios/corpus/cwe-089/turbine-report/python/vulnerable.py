    first, last = complete_period(since, until)
    query = f"SELECT turbine, {function}({measured}) FROM daily WHERE day BETWEEN ? AND ? GROUP BY turbine ORDER BY turbine"
    return as_lines(park.execute(query, (first, last)))
