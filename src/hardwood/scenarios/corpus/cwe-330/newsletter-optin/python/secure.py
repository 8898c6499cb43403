    mails = []
    for address in new_on(sheet, waiting):
        key = secrets.token_hex(16)
        waiting[address] = key
        mails.append(write_mail(address, key))
    return mails
