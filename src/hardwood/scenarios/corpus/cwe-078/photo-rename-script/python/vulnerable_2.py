    return 'mv "' + old + '" "' + new + '"'
