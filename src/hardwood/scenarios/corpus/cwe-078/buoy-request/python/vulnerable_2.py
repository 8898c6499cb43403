    if request.word != "":
        command = "grep -h " + shlex.quote(request.word)
    else:
        command = "cat"
    for name in request.files:
        command += " " + name
    return command
