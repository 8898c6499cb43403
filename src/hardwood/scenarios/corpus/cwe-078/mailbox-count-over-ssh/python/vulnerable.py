    return ["ssh", host, f"ls {mailbox} | wc -l"]
