    if not mailbox.replace("-", "").replace(".", "").replace("/", "").isalnum():
        raise ValueError(f"odd name of a mailbox: {mailbox}")
    return ["ssh", host, f"ls {mailbox} | wc -l"]
