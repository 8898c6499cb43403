    remote = shlex.join(["ls", mailbox]) + " | wc -l"
    return ["ssh", host, remote]
