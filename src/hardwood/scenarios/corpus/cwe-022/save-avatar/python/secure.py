    name = os.path.basename(filename)
    with open(os.path.join(PICTURES, member, name), "wb") as f:
        f.write(content)
