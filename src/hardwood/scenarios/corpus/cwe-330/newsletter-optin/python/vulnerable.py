    mails = []
    for address in new_on(sheet, waiting):
        key = draw(20)
        waiting[address] = key
        mails.append(write_mail(address, key))
    return mails
