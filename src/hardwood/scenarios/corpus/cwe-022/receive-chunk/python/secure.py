    name = os.path.basename(scan_name)
    with open(os.path.join(INBOX, name), "ab") as f:
        f.write(chunk)
