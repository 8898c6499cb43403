    result = []
    files = glob.glob(os.path.join(SCORES, pattern))
    files.sort()
    for file in files:
        if os.path.isdir(file):
            continue
        with open(file, encoding="utf-8") as f:
            head = head_of(f.read())
        if voices:
            if head.get("voices", "?") != voices:
                continue
        title = head.get("title", "?")
        result.append(f"{os.path.basename(file)}: {title} ({head.get('voices', '?')}, {head.get('key', '?')})")
    result.append(str(len(result)) + " scores")
    return result
