    if not request.files:
        return None
    if request.buoy not in HOSTS:
        return None
    host = HOSTS[request.buoy]
    command = "cd data && "
    if request.word != "":
        command += "grep -h " + shlex.quote(request.word)
    else:
        command += "cat"
    for name in request.files:
        command += " " + name
    command += " | "
    if request.count:
        command += "wc -l"
    elif request.lines > MOST:
        command += "tail -n " + str(MOST)
    else:
        command += "tail -n " + str(request.lines)
    return ["ssh", host, command]
