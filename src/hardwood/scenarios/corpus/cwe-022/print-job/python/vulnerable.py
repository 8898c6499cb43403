    job = describe(gcode)
    with open(os.path.join(QUEUE, job["name"]), "w") as file:
        file.write(without_comments(gcode))
    return job
