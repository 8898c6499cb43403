    path = os.path.join(ATTACHMENTS, filename)
    with open(path, "wb") as f:
        f.write(data)
    return len(data)
