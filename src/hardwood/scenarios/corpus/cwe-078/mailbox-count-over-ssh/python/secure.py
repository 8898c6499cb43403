    return ["ssh", host, f"ls {quote(mailbox)} | wc -l"]
