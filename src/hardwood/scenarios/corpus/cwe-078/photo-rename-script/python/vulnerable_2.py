    script = ""
    for old, new in names.items():
        script += 'mv "' + old + '" "' + new + '"\n'
    return script
