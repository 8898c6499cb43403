    if "/" in filename or filename in ("", ".", ".."):
        raise ValueError("bad attachment name")
    with open(os.path.join(ATTACHMENTS, filename), "wb") as f:
        return f.write(data)
