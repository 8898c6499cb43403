    path = f"{PICTURES}/{member_id}/{upload['filename']}"
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as f:
        f.write(upload["content"])
    return path
