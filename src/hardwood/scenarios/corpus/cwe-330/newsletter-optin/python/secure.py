    mails = []
    for line in sheet.splitlines():
        address = line.strip().lower()
        if not ADDRESS.fullmatch(address):
            continue
        if address in waiting:
            continue
        key = secrets.token_hex(16)
        waiting[address] = key
        mail = {
            "to": address,
            "subject": subject(),
            "text": CONFIRM + key,
        }
        mails.append(mail)
    return mails
