    job = describe(gcode)
    name = job["name"]
    if "/" in name or name in ("", ".", ".."):
        raise ValueError("what a name: " + name)
    with open(f"{QUEUE}/{name}", "w") as file:
        file.write(without_comments(gcode))
    return job
