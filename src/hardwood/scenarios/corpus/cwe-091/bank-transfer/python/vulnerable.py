    return TRANSFER.format(to=account, reference=reference, amount=euros(cents))
