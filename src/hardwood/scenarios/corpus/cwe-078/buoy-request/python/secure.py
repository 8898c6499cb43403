    if request.buoy not in HOSTS or not request.files:
        return None
    names = []
    for name in request.files:
        names.append(shlex.quote(name))
    files = " ".join(names)
    if request.word:
        first = f"grep -h {shlex.quote(request.word)} {files}"
    else:
        first = f"cat {files}"
    if request.count:
        second = "wc -l"
    else:
        lines = min(request.lines, MOST)
        second = f"tail -n {lines}"
    command = f"cd data && {first} | {second}"
    return ["ssh", HOSTS[request.buoy], command]
