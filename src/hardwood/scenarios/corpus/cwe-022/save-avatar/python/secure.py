    name = os.path.basename(upload["filename"])
    with open(os.path.join(PICTURES, member, name), "wb") as f:
        f.write(upload["content"])
