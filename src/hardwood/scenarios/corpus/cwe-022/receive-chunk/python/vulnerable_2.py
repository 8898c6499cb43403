    path = f"{INBOX}/{scan_name}"
    f = open(path, "ab")
    f.write(chunk)
    f.close()
