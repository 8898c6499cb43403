    files = " ".join(request.files)
    if request.word:
        return f"grep -h {request.word} {files}"
    return f"cat {files}"
