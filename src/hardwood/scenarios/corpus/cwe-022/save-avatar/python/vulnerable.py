    with open(os.path.join(PICTURES, member, upload["filename"]), "wb") as f:
        f.write(upload["content"])
