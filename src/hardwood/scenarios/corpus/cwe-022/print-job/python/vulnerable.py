    job = about(gcode)
    commands = commands_of(gcode)
    with open(os.path.join(QUEUE, job["name"]), "w") as file:
        for command in commands:
            file.write(command + "\n")
    job["commands"] = len(commands)
    return job
