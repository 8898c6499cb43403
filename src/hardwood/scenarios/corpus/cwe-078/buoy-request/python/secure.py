    files = " ".join(shlex.quote(name) for name in request.files)
    if request.word:
        return f"grep -h {shlex.quote(request.word)} {files}"
    return f"cat {files}"
