    folder = os.path.join(TIPS, str(next_number()))
    if not os.path.exists(folder):
        os.mkdir(folder)
    path = os.path.join(folder, "message.txt")
    with open(path, "w", encoding="utf-8") as file:
        file.write(message)
    os.chmod(path, 0o600)
    names = list(papers.keys())
    names.sort()
    contents = []
    for name in names:
        with open(os.path.join(folder, name), "wb") as file:
            file.write(papers[name])
        info = {}
        info["name"] = name
        info["bytes"] = len(papers[name])
        info["text"] = is_text(name)
        contents.append(info)
    with open(os.path.join(folder, "contents.json"), "w") as file:
        file.write(json.dumps(contents))
    return folder
