    command = shlex.join(["open_valve", valve])
    return f"{minute} {hour} * * * {command} >> valves.log"
