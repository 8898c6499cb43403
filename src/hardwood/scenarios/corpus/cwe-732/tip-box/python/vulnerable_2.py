    folder = f"{TIPS}/{next_number()}"
    if not os.path.exists(folder):
        os.mkdir(folder)
    files = files_of(message, papers)
    for name in files:
        path = f"{folder}/{name}"
        with open(path, "wb") as file:
            file.write(files[name])
        if name == "message.txt":
            os.chmod(path, 0o600)
    return folder
