    lines = [line.split(";", 1) for line in gcode.split("\n")]
    commands = [parts[0].strip() for parts in lines if parts[0].strip()]
    about = {}
    for parts in lines:
        if parts[0].strip():
            break
        if len(parts) == 2 and ":" in parts[1]:
            key, value = parts[1].split(":", 1)
            about[key.strip()] = value.strip()
    name = about.get("file", "job.gcode")
    if "/" in name or name in ("", ".", ".."):
        raise ValueError("what a name: " + name)
    path = os.path.join(QUEUE, name)
    with open(path, "w") as file:
        file.writelines(f"{command}\n" for command in commands)
    metres = float(about["filament"].split()[0]) if "filament" in about else 0.0
    return {
        "name": name,
        "metres": metres,
        "minutes": minutes(about.get("time", "")),
        "commands": len(commands),
    }
