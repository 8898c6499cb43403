    if os.path.dirname(scan_name):
        return
    with open(os.path.join(INBOX, scan_name), "ab") as f:
        f.write(chunk)
