    mails = []
    for line in sheet.splitlines():
        address = line.strip().lower()
        if not ADDRESS.fullmatch(address):
            continue
        if address in waiting:
            continue
        key = "".join(random.choice(ALPHABET) for _ in range(20))
        waiting[address] = key
        mail = {
            "to": address,
            "subject": subject(),
            "text": CONFIRM + key,
        }
        mails.append(mail)
    return mails
