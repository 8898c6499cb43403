    path = os.path.join(INBOX, scan_name)
    with open(path, "ab") as f:
        f.write(chunk)
    return os.path.getsize(path)
