    with open(os.path.join(PICTURES, member, filename), "wb") as f:
        f.write(content)
