    path = ATTACHMENTS + "/" + filename.replace("../", "")
    with open(path, "wb") as f:
        f.write(data)
    return len(data)
