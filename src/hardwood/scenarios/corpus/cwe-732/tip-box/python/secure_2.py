    folder = f"{TIPS}/{next_number()}"
    os.mkdir(folder)
    for name, data in files_of(message, papers).items():
        handle = os.open(f"{folder}/{name}", os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
    return folder
