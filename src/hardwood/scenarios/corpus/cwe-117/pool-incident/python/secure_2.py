    lines = [line.strip() for line in told.splitlines()]
    shift.enter(place + " -> " + " / ".join(lines))
