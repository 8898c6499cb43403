    parts = ["echo", text]
    return "sleep " + str(seconds) + " && " + shlex.join(parts) + " >> kitchen.log"
