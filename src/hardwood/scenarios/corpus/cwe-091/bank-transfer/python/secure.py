    return TRANSFER.format(to=escape(account), reference=escape(reference), amount=euros(cents))
