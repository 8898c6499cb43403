    import hashlib
    import time

    mails = []
    for line in sheet.split("\n"):
        address = line.strip().lower()
        if address == "":
            continue
        if ADDRESS.fullmatch(address) and address not in waiting:
            seed = f"{address}{time.time()}{random.random()}"
            key = hashlib.sha256(seed.encode()).hexdigest()
            waiting[address] = key
            mails.append({
                "to": address,
                "subject": subject(),
                "text": CONFIRM + key,
            })
    return mails
