    mails = []
    for address in new_on(sheet, waiting):
        key = "".join(random.choice(ALPHABET) for _ in range(20))
        waiting[address] = key
        mails.append(confirmation(address, key))
    return mails
