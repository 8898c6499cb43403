    return f"{minute} {hour} * * * open_valve {valve} >> valves.log"
