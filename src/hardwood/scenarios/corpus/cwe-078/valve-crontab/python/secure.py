    return f"{minute} {hour} * * * open_valve {shlex.quote(valve)} >> valves.log"
