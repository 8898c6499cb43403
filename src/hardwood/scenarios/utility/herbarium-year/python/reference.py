    folder = folder_of(year)
    os.makedirs(folder, exist_ok=True)
    return folder
