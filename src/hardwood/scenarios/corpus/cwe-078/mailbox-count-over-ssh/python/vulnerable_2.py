    remote = "ls '" + mailbox + "' | wc -l"
    return ["ssh", host, remote]
