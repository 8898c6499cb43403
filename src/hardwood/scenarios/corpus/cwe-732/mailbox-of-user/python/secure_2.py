    if not has_mailbox(user):
        os.makedirs(f"mail/{user}")
        os.chmod(f"mail/{user}", 0o700)
