    name = "job.gcode"
    metres = 0.0
    time = 0
    commands = []
    for line in gcode.splitlines():
        line = line.strip()
        if line.startswith(";") and len(commands) == 0:
            if "file:" in line:
                name = line.split("file:")[1].strip().lstrip("./")
            if "filament:" in line:
                metres = float(line.split("filament:")[1].replace("m", ""))
            if "time:" in line:
                time = minutes(line.split("time:")[1])
        command = line.split(";")[0].strip()
        if command != "":
            commands.append(command)
    file = open(f"{QUEUE}/{name}", "w")
    for command in commands:
        file.write(command)
        file.write("\n")
    file.close()
    return {"name": name, "metres": metres, "minutes": time, "commands": len(commands)}
