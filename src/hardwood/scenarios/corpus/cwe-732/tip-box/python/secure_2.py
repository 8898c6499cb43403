    folder = f"{TIPS}/{next_number()}"
    os.mkdir(folder)

    def put(name, data):
        path = f"{folder}/{name}"
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(data)

    put("message.txt", message.encode("utf-8"))
    contents = []
    for name, data in sorted(papers.items()):
        put(name, data)
        entry = {"name": name, "bytes": len(data)}
        entry["text"] = is_text(name)
        contents.append(entry)
    put("contents.json", json.dumps(contents, indent=1).encode())
    return folder
