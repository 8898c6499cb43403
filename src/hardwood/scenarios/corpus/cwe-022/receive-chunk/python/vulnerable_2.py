    with open(f"{INBOX}/{scan_name}", "ab") as f:
        f.write(chunk)
        return f.tell()
