    name = os.path.basename(filename)
    with open(os.path.join(ATTACHMENTS, name), "wb") as f:
        f.write(data)
    return len(data)
