    with open(path, "w") as env:
        for key, value in settings.items():
            env.write(f"export {key}={shlex.quote(value)}\n")
