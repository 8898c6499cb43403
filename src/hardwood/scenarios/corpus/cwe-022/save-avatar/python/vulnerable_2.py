    filename = upload["filename"]
    path = f"{PICTURES}/{member}/{filename}"
    with open(path, "wb") as f:
        f.write(upload["content"])
