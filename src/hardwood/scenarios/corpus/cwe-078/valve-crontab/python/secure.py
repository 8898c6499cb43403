    return f"0 {hour} * * * open_valve {quote(valve)} >> farm.log"
