    command = 'gzip -dc "flights/' + flight + '.gz" | tail -n 1'
    result = run(["sh", "-c", command], stdout=PIPE, text=True)
    return result.stdout.rstrip("\n")
