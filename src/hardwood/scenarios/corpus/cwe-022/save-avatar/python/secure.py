    folder = os.path.join(PICTURES, str(member_id))
    os.makedirs(folder, exist_ok=True)
    path = os.path.join(folder, os.path.basename(upload["filename"]))
    with open(path, "wb") as f:
        f.write(upload["content"])
    return path
