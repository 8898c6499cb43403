    commands = []
    for line in tidy(program):
        words = line.split()
        if words[0] != "use":
            commands.append(line)
            continue
        path = (PARTS / words[1]).resolve()
        times = int(words[2]) if len(words) > 2 else 1
        if not path.is_relative_to(PARTS.resolve()):
            raise ValueError("no such part: " + words[1])
        if not path.is_file():
            commands.append("skip " + words[1])
            continue
        part = tidy(path.read_text())
        for _ in range(times):
            commands.extend(part)
    return [f"N{10 * number} {command}" for number, command in enumerate(commands, 1)]
