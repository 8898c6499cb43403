    import hashlib
    import time

    mails = []
    for address in new_on(sheet, waiting):
        seed = f"{address}{time.time()}{random.random()}"
        waiting[address] = hashlib.sha256(seed.encode()).hexdigest()
        mails.append(write_mail(address, waiting[address]))
    return mails
