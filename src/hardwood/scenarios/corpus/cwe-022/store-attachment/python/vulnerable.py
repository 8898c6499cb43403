    with open(os.path.join(ATTACHMENTS, filename), "wb") as f:
        return f.write(data)
