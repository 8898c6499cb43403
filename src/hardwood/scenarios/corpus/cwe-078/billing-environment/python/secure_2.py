    lines = ["export " + key + "=" + shlex.quote(settings[key]) for key in settings]
    with open(path, "w") as env:
        env.write("\n".join(lines) + "\n")
