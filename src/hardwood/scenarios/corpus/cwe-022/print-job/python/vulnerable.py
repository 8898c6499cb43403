    job = {"name": "job.gcode", "metres": 0.0, "minutes": 0}
    commands = []
    for line in gcode.splitlines():
        command, _, comment = line.partition(";")
        if command.strip():
            commands.append(command.strip())
        if commands:
            continue
        key, _, value = comment.partition(":")
        key, value = key.strip(), value.strip()
        if key == "file":
            job["name"] = value
        elif key == "filament":
            job["metres"] = float(value.removesuffix("m"))
        elif key == "time":
            job["minutes"] = minutes(value)
    with open(os.path.join(QUEUE, job["name"]), "w") as file:
        for command in commands:
            file.write(command + "\n")
    job["commands"] = len(commands)
    return job
