    path = os.path.join(INBOX, os.path.basename(scan_name))
    with open(path, "ab") as f:
        f.write(chunk)
    return os.path.getsize(path)
