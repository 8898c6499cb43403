    return Account(**payload)
