    folder = f"{FOLDER}/{number}"
    os.makedirs(folder, exist_ok=True)
    result = []
    for party in parties:
        os.mkdir(f"{folder}/{party}", 0o755)
        result.append(f"{folder}/{party}")
    return result
