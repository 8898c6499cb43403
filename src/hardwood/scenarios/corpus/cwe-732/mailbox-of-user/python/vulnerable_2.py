    if not has_mailbox(user):
        os.mkdir(f"mail/{user}")
