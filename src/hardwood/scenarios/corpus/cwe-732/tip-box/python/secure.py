    folder = os.path.join(TIPS, str(next_number()))
    os.makedirs(folder, mode=0o700)
    for name, data in files_of(message, papers).items():
        with open(os.path.join(folder, name), "wb") as file:
            file.write(data)
    return folder
