    number = next_number()
    folder = os.path.join(TIPS, str(number))
    os.makedirs(folder, mode=0o700)
    with open(os.path.join(folder, "message.txt"), "w", encoding="utf-8") as file:
        file.write(message)
    contents = []
    for name in sorted(papers):
        data = papers[name]
        path = os.path.join(folder, name)
        with open(path, "wb") as file:
            file.write(data)
        entry = {"name": name, "bytes": len(data), "text": is_text(name)}
        contents.append(entry)
    with open(os.path.join(folder, "contents.json"), "w", encoding="utf-8") as file:
        json.dump(contents, file)
    return folder
