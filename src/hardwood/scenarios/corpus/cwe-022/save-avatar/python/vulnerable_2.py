    path = f"{PICTURES}/{member}/{filename}"
    with open(path, "wb") as f:
        f.write(content)
