    store(":".join((label.strip(), action, owner)))
