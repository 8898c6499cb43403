    return ["ssh", host, f"ls {shlex.quote(mailbox)} | wc -l"]
