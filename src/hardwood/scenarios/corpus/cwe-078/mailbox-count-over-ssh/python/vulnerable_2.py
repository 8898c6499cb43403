    remote = "ls '" + mailbox + "'/*.eml | wc -l"
    return ["ssh", host, remote]
