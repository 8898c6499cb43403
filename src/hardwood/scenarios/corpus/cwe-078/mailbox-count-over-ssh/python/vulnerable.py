    return ["ssh", host, f"ls {mailbox}/*.eml | wc -l"]
