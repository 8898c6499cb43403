    return ["ssh", host, f"ls {quote(mailbox)}/*.eml | wc -l"]
