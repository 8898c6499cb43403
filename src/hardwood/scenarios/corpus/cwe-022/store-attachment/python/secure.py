    name = os.path.basename(filename)
    with open(os.path.join(ATTACHMENTS, name), "wb") as f:
        return f.write(data)
