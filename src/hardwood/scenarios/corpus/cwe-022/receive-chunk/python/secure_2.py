    if os.path.dirname(scan_name):
        logger.warning("refused %r", scan_name)
        return 0
    path = os.path.join(INBOX, scan_name)
    with open(path, "ab") as f:
        f.write(chunk)
    return os.path.getsize(path)
