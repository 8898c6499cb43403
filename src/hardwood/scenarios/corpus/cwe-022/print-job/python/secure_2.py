    job = about(gcode)
    name = job["name"]
    if "/" in name or name in ("", ".", ".."):
        raise ValueError("what a name: " + name)
    commands = commands_of(gcode)
    with open(f"{QUEUE}/{name}", "w") as file:
        file.writelines(f"{command}\n" for command in commands)
    return {**job, "commands": len(commands)}
